import { areaAddress, parseArea } from './address.js';
import { cellsIn } from './cells-in.js';
import type { Place } from './locate-tables.js';
import { asRead } from './read-back.js';
import { askForLooks, at } from './sheet-state.js';
import type { RowStep, SheetGrids, TableWrite } from './tables-plan.js';
import { takenBack } from './taken-back.js';

/** A table and its sheet as they stand before anything is written. */
export interface TableBefore extends SheetGrids {
  readonly place: Place;
  readonly isProtected: boolean;
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Of the table's own cells, from its first header on. */
  readonly looks: Excel.SettableCellProperties[][];
}

/** Asks for it; what is given reads it after the next sync. */
export function askBefore(context: Excel.RequestContext, place: Place): () => TableBefore {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  sheet.load('protection/protected');
  const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
  cells.load('values,formulas');
  const own = sheet.getRange(areaAddress(place.area));
  own.load('numberFormat');
  const looks = askForLooks(own);
  return () => ({
    place,
    isProtected: sheet.protection.protected,
    values: cells.values as unknown[][],
    formulas: cells.formulas as unknown[][],
    numberFormats: own.numberFormat as unknown[][],
    looks: looks.value,
  });
}

/** Takes back what an unfinished writing did to tables: their shape first, then what their cells held. */
export function putTablesBack(
  begun: readonly { readonly write: TableWrite; readonly before: TableBefore }[],
): Promise<string> {
  const names = begun.map(({ write: { place } }) => place.sheetName).join(', ');
  return takenBack(async (context) => {
    const now = begun.map(({ write, before }) => {
      const sheet = context.workbook.worksheets.getItem(write.place.sheetId);
      const table = write.place.table && sheet.tables.getItem(write.place.table.name);
      const range = table?.getRange();
      range?.load('address');
      return { write, before, sheet, table, range };
    });
    await context.sync();
    for (const { write, before, sheet, table, range } of now) {
      const area = range && parseArea(range.address);
      if (table !== undefined && area !== undefined) queueShape(table, write, area);
      queueContents(sheet, write, before);
    }
    await context.sync();
  }, `look at ${names}, and use Undo.`);
}

/** Undoes the steps that were carried out, told by how many rows and columns there are now. */
function queueShape(
  table: Excel.Table,
  { place, steps }: TableWrite,
  now: { readonly rowCount: number; readonly columnCount: number },
): void {
  const { area, table: own } = place;
  for (let column = now.columnCount; column > area.columnCount; column -= 1)
    table.columns.getItemAt(column - 1).delete();
  const rowCount = now.rowCount - (own?.hasTotals === true ? 1 : 0);
  for (const { kind, index } of carriedOut(steps, rowCount - area.rowCount).reverse())
    if (kind === 'add') table.rows.getItemAt(index).delete();
    else table.rows.add(index);
}

/** As many of the steps as make the difference in rows. */
function carriedOut(steps: readonly RowStep[], difference: number): RowStep[] {
  let sum = 0;
  if (difference === 0 && steps.every(({ kind }) => kind === 'add')) return [];
  for (const [index, { kind }] of steps.entries()) {
    if (sum === difference) return steps.slice(0, index);
    sum += kind === 'add' ? 1 : -1;
  }
  return [...steps];
}

/** The cells that the writing may have changed: all of a table whose rows moved, else those it wrote. */
function queueContents(
  sheet: Excel.Worksheet,
  { cells, steps, place }: TableWrite,
  before: TableBefore,
): void {
  const { area } = place;
  if (steps.length === 0) {
    for (const { row, column } of cells) {
      const value = asRead(at(before.values, row, column), at(before.formulas, row, column));
      sheet.getCell(row, column).formulas = [[value]];
    }
    return;
  }
  const range = sheet.getRange(areaAddress(area));
  range.formulas = cellsIn(area, (row, column) =>
    asRead(at(before.values, row, column), at(before.formulas, row, column)),
  );
  range.numberFormat = before.numberFormats as string[][];
  range.setCellProperties(before.looks);
}
