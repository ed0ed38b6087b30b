import { parseArea } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { callsMeter } from './meter-formula.js';
import { isFormula } from '../cells/read-back.js';
import { supports } from '../host/run.js';
import { at } from '../cells/sheet-state.js';

/** What a sheet holds, from A1 to its last used cell. */
export interface UsedCells {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: UsedCells;
  readonly row: number;
  readonly column: number;
  /** As it stands in the cell. */
  readonly formula: string;
}

/** A cell with a formula and what it fills: more than one cell where its result spills. */
export type FoundCell = FormulaCell & Area;

/** Reads every sheet, in two syncs. */
export async function readSheets(context: Excel.RequestContext): Promise<UsedCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  const read = worksheets.items.map((sheet) => {
    const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
    cells.load('values,formulas');
    return { sheet, cells };
  });
  await context.sync();
  return read.map(({ sheet, cells }) => ({
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    isVisible: sheet.visibility === 'Visible',
    values: cells.values as unknown[][],
    formulas: cells.formulas as unknown[][],
  }));
}

/** The cells of sheets that hold a formula. */
export function formulaCells(sheets: readonly UsedCells[]): FormulaCell[] {
  return sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((line, row) =>
      line.flatMap((formula, column) =>
        isFormula(at(sheet.values, row, column), formula) ? [{ sheet, row, column, formula }] : [],
      ),
    ),
  );
}

/** The cells of sheets that hold a METER formula. */
export function meterCells(sheets: readonly UsedCells[]): FormulaCell[] {
  return formulaCells(sheets).filter(({ formula }) => callsMeter(formula));
}

/** Formulas with what they fill, in one sync. Excel before dynamic arrays shows one cell of each. */
export async function withSpills(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<FoundCell[]> {
  const spills = supports('1.12')
    ? cells.map(({ sheet, row, column }) => {
        const range = context.workbook.worksheets
          .getItem(sheet.id)
          .getCell(row, column)
          .getSpillingToRangeOrNullObject();
        range.load('address');
        return range;
      })
    : [];
  await context.sync();
  return cells.map((cell, index) => {
    const spill = spills[index];
    const area = spill === undefined || spill.isNullObject ? undefined : parseArea(spill.address);
    return { rowCount: 1, columnCount: 1, ...area, ...cell };
  });
}
