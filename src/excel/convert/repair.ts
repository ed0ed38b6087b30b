import { messages } from '../../messages/messages.js';
import { cellOn } from '../../reference/sheet-name.js';
import { onceCalculated } from '../host/wait-until-calculated.js';
import { meterCells, readSheets, type FormulaCell } from '../formulas/find-meter-cells.js';
import { enteredFormula } from '../formulas/meter-formula.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { finished, step, type Watch } from '../host/progress.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { at } from '../cells/sheet-state.js';
import { inTransaction, type Rollback } from '../host/transaction.js';

/** METER formulas that were entered again. */
export interface Repaired {
  readonly repaired: number;
  /** Cells that show #NAME? still. */
  readonly still: readonly string[];
}

const STUCK = '#NAME?';
const STEPS = 2;

/** Enters METER formulas again that are stuck at #NAME?. */
export function repairFormulas(watch: Watch = {}): Promise<Outcome<Repaired>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      step(watch, 0, STEPS, messages().excel.convert.repair.looking);
      const stuck = meterCells(await readSheets(context)).filter(
        ({ sheet, row, column }) => at(sheet.values, row, column) === STUCK,
      );
      if (stuck.length === 0) throw new UserError(messages().excel.convert.repair.none);
      const open = stuck.filter(({ sheet }) => !sheet.isProtected);
      const remain = await inTransaction(() => enter(context, open, watch), textsBack(open));
      finished(watch, STEPS);
      const still = [...remain, ...stuck.filter(({ sheet }) => sheet.isProtected)];
      return {
        repaired: stuck.length - still.length,
        still: still.map(({ sheet, row, column }) => cellOn(sheet.name, row, column)),
      };
    }),
  );
}

/** Enters formulas; gives those that are stuck all the same. */
async function enter(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
  watch: Watch,
): Promise<FormulaCell[]> {
  step(watch, 1, STEPS, messages().excel.convert.repair.entering);
  for (const cell of cells) cellRange(context, cell).formulas = [[enteredFormula(cell.formula)]];
  await context.sync();
  return stuckAmong(context, cells);
}

async function stuckAmong(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<FormulaCell[]> {
  const read = await onceCalculated(
    async () => {
      const asked = cells.map((cell) => ({ cell, range: cellRange(context, cell) }));
      for (const { range } of asked) range.load('values');
      await context.sync();
      return asked.map(({ cell, range }) => ({ cell, values: range.values as unknown[][] }));
    },
    (found) => found.map(({ values }) => values),
  );
  return read.filter(({ values }) => at(values, 0, 0) === STUCK).map(({ cell }) => cell);
}

/** The text of each formula goes back; a formula that works by now goes on working. */
function textsBack(cells: readonly FormulaCell[]): Rollback {
  const undo = async (context: Excel.RequestContext) => {
    for (const cell of cells) {
      if (enteredFormula(cell.formula) !== cell.formula) cellRange(context, cell).formulas = [[cell.formula]];
    }
    await context.sync();
    return undefined;
  };
  return { undo, remains: messages().excel.host.useUndo };
}

function cellRange(context: Excel.RequestContext, { sheet, row, column }: FormulaCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getCell(row, column);
}
