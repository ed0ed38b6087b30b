import { messages } from '../../messages/messages.js';
import { areaAddress, parseArea } from '../../reference/address.js';
import { type Area, holds } from '../../reference/area.js';
import { cellsIn } from '../cells/cells-in.js';
import type { TableLocation } from './locate-tables.js';
import { asRead } from '../cells/read-back.js';
import { rectangles } from '../cells/rectangles.js';
import { askForLooks, at } from '../cells/sheet-state.js';
import type { RowStep, SheetGrids, TableWrite } from './table-write.js';
import type { Rollback } from '../host/transaction.js';
import { queueInputsUndo, type InputWrite } from './write-inputs.js';
import { cellsOfArea } from '../draw/write-sheet.js';

/** A table and its sheet as they stand before anything is written. */
export interface TableBefore extends SheetGrids {
  readonly isProtected: boolean;
  /** The table and, around plain cells, all that it could grow over. */
  readonly reach: Area;
  /** Of the cells in reach. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
}

/** The same asked for; `tableBefore` reads it after the next sync. */
interface AskedTable {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
  readonly reach: Area;
  readonly own: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** @param reach the table and all cells that may get another look */
export function askForTable(
  context: Excel.RequestContext,
  { sheetId }: TableLocation,
  reach: Area,
): AskedTable {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load('protection/protected');
  const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
  cells.load('values,formulas');
  const own = sheet.getRange(areaAddress(reach));
  own.load('numberFormat');
  return { sheet, cells, reach, own, looks: askForLooks(own) };
}

/** What a sync has brought. */
export function tableBefore({ sheet, cells, reach, own, looks }: AskedTable): TableBefore {
  return {
    isProtected: sheet.protection.protected,
    values: cells.values as unknown[][],
    formulas: cells.formulas as unknown[][],
    reach,
    numberFormats: own.numberFormat as string[][],
    looks: looks.value,
  };
}

/** How an unfinished writing of tables is undone: their shape first, then what their cells held. */
export function undoTables(
  begun: readonly { readonly write: TableWrite; readonly before: TableBefore }[],
  others: readonly InputWrite[],
): Rollback {
  const sheets = [
    ...begun.map(({ write: { place } }) => place.sheetName),
    ...others.map(({ before: { sheet } }) => sheet.name),
  ];
  const names = [...new Set(sheets)];
  const undo = async (context: Excel.RequestContext) => {
    const asked = begun.map(({ write, before }) => {
      const sheet = context.workbook.worksheets.getItem(write.place.sheetId);
      const { table } = write.place;
      return { write, before, sheet, now: table && askForShape(sheet.tables.getItem(table.name)) };
    });
    await context.sync();
    for (const { write, before, sheet, now } of asked) {
      const area = now && parseArea(now.range.address);
      if (now !== undefined && area !== undefined) queueShape(now.table, write, area);
      queueContents(sheet, write, before);
    }
    for (const own of others) queueInputsUndo(context, own);
    await context.sync();
    return undefined;
  };
  return { undo, remains: messages().excel.tables.remains(names) };
}

function askForShape(table: Excel.Table) {
  const range = table.getRange();
  range.load('address');
  return { table, range };
}

/** Undoes the steps that were carried out, told by how many rows and columns there are now. */
function queueShape(table: Excel.Table, { place, steps }: TableWrite, now: Area): void {
  const { area, table: own } = place;
  for (let column = now.columnCount; column > area.columnCount; column -= 1)
    table.columns.getItemAt(column - 1).delete();
  const rowCount = now.rowCount - (own?.hasTotals === true ? 1 : 0);
  for (const { kind, index } of carriedOut(steps, rowCount - area.rowCount).reverse())
    if (kind === 'add') table.rows.getItemAt(index).delete();
    else table.rows.add(index);
}

/** The first steps that make the difference in rows; what the cells held is put back whichever they were. */
function carriedOut(steps: readonly RowStep[], difference: number): RowStep[] {
  const sums = steps.map((_, index) =>
    steps.slice(0, index + 1).reduce((sum, { kind }) => sum + (kind === 'add' ? 1 : -1), 0),
  );
  return difference === 0 ? [] : steps.slice(0, sums.indexOf(difference) + 1);
}

/** The cells that the writing may have changed: all of a table whose rows moved, else those that it wrote or coloured. */
function queueContents(sheet: Excel.Worksheet, write: TableWrite, before: TableBefore): void {
  const { cells, steps, place } = write;
  const read = (row: number, column: number) =>
    asRead(at(before.values, row, column), at(before.formulas, row, column));
  if (steps.length > 0) {
    sheet.getRange(areaAddress(place.area)).formulas = cellsIn(place.area, read);
    queueLooks(sheet, place.area, before);
    return;
  }
  for (const { row, column } of cells) sheet.getCell(row, column).formulas = [[read(row, column)]];
  if (place.table === undefined) queueGround(sheet, write, before);
}

/** The cells that plain cells grew over: nothing, no look either, beyond the last used one. */
function queueGround(
  sheet: Excel.Worksheet,
  { place: { area }, after }: TableWrite,
  before: TableBefore,
): void {
  const isUsed = (row: number, column: number) => before.values[row]?.[column] !== undefined;
  const ground = cellsOfArea(after)
    .filter(({ row, column }) => !holds(area, row, column))
    .map(({ row, column }) => ({ row, column, key: isUsed(row, column) ? 'used' : 'beyond' }));
  for (const own of rectangles(ground))
    if (own.key === 'used') queueLooks(sheet, own, before);
    else sheet.getRange(areaAddress(own)).clear('All');
}

function queueLooks(sheet: Excel.Worksheet, area: Area, { reach, numberFormats, looks }: TableBefore): void {
  const range = sheet.getRange(areaAddress(area));
  range.numberFormat = cellsIn(
    area,
    (row, column) => numberFormats[row - reach.row]?.[column - reach.column] ?? 'General',
  );
  range.setCellProperties(
    cellsIn(area, (row, column) => looks[row - reach.row]?.[column - reach.column] ?? {}),
  );
}
