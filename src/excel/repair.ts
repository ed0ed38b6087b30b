import { cellOn } from './address.js';
import { findMeterCells, readSheets, type FoundCell } from './find-meter-cells.js';
import { enteredFormula } from './meter-formula.js';
import { Stop, type Outcome } from './outcome.js';
import { step, type Watch } from './progress.js';
import { outcomeOf } from './refusals.js';
import { inWorkbook } from './run.js';
import { at } from './sheet-state.js';

/** METER formulas that were entered again. */
export interface Repaired {
  readonly repaired: number;
  /** Cells that show #NAME? still. */
  readonly still: readonly string[];
}

const STUCK = '#NAME?';

/** Enters METER formulas again that are stuck at #NAME?: the same formulas, so that there is nothing to take back. */
export function repairFormulas(watch: Watch = {}): Promise<Outcome<Repaired>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      step(watch, 0, 2, 'Looking for formulas that are stuck');
      const found = await findMeterCells(context, await readSheets(context));
      const stuck = found.filter(({ sheet, row, column }) => at(sheet.values, row, column) === STUCK);
      const open = stuck.filter(({ sheet }) => !sheet.isProtected);
      if (stuck.length === 0) throw new Stop('No METER formula of this workbook shows #NAME?.');
      step(watch, 1, 2, 'Entering them again');
      for (const cell of open) cellRange(context, cell).formulas = [[enteredFormula(cell.formula)]];
      await context.sync();
      const entered = open.map((cell) => ({ cell, range: cellRange(context, cell) }));
      for (const { range } of entered) range.load('values');
      await context.sync();
      const remain = entered.filter(({ range }) => (range.values as unknown[][])[0]?.[0] === STUCK);
      step(watch, 2, 2, 'Done');
      const still = [...remain.map(({ cell }) => cell), ...stuck.filter(({ sheet }) => sheet.isProtected)];
      return {
        repaired: stuck.length - still.length,
        still: still.map(({ sheet, row, column }) => cellOn(sheet.name, row, column)),
      };
    }),
  );
}

function cellRange(context: Excel.RequestContext, { sheet, row, column }: FoundCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getCell(row, column);
}
