import { cellOn } from '../../reference/sheet-name.js';
import { aMoment, isCalculating, LOOKS } from '../host/wait-until-calculated.js';
import { meterCells, readSheets, type FormulaCell } from '../formulas/find-meter-cells.js';
import { enteredFormula } from '../formulas/meter-formula.js';
import { Stop, type Outcome } from '../host/outcome.js';
import { finished, step, type Watch } from '../host/progress.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { at } from '../cells/sheet-state.js';
import { orTakenBack, takenBack } from '../host/undo.js';

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
      step(watch, 0, STEPS, 'Looking for formulas that are stuck');
      const stuck = meterCells(await readSheets(context)).filter(
        ({ sheet, row, column }) => at(sheet.values, row, column) === STUCK,
      );
      if (stuck.length === 0) throw new Stop('No METER formula of this workbook shows #NAME?.');
      const open = stuck.filter(({ sheet }) => !sheet.isProtected);
      const remain = await orTakenBack(
        () => enter(context, open, watch),
        () => takeBack(open),
      );
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
  step(watch, 1, STEPS, 'Entering them again');
  for (const cell of cells) cellRange(context, cell).formulas = [[enteredFormula(cell.formula)]];
  await context.sync();
  return stuckAmong(context, cells);
}

async function stuckAmong(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
  looks = LOOKS,
): Promise<FormulaCell[]> {
  const read = cells.map((cell) => {
    const range = cellRange(context, cell);
    range.load('values');
    return { cell, range };
  });
  await context.sync();
  if (looks > 1 && read.some(({ range }) => isCalculating(range.values as unknown[][]))) {
    await aMoment();
    return stuckAmong(context, cells, looks - 1);
  }
  return read.filter(({ range }) => at(range.values as unknown[][], 0, 0) === STUCK).map(({ cell }) => cell);
}

/** The text of each formula goes back; a formula that works by now goes on working. */
function takeBack(cells: readonly FormulaCell[]): Promise<string> {
  return takenBack(async (context) => {
    for (const cell of cells) {
      if (enteredFormula(cell.formula) !== cell.formula) cellRange(context, cell).formulas = [[cell.formula]];
    }
    await context.sync();
  }, 'use Undo.');
}

function cellRange(context: Excel.RequestContext, { sheet, row, column }: FormulaCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getCell(row, column);
}
