import { asCellText } from '../../model/page/plain-text.js';
import type { Content } from '../../model/page/sheet.js';
import { areaAddress } from '../../reference/address.js';
import { cellsIn } from '../cells/cells-in.js';
import { contentOf, cellKey, written } from '../cells/model-cells.js';
import type { TableBefore } from './undo-write.js';
import { rectangles } from '../cells/rectangles.js';
import type { NewCell, TableWrite } from './table-write.js';

/**
 * Queues what a plan does to one table. Rows are removed last: nothing that formulas refer to goes before all else is
 * written.
 */
export function queueWrite(context: Excel.RequestContext, write: TableWrite, before: TableBefore): void {
  const { place, newHeaders, steps, cells } = write;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  if (place.table === undefined) {
    queueLooks(sheet, write, before);
    queueCells(sheet, cells);
    return;
  }
  const table = sheet.tables.getItem(place.table.name);
  const { rowCount } = place.area;
  const blanks = Array.from({ length: rowCount - 1 + (place.table.hasTotals ? 1 : 0) }, () => ['']);
  for (const header of newHeaders) table.columns.add(undefined, [[asCellText(header)], ...blanks]);
  // Without values, so that columns which Excel calculates fill themselves.
  for (const { kind, index } of steps)
    if (kind === 'add') table.rows.add(index === rowCount - 1 ? undefined : index);
  queueCells(sheet, cells);
  for (const { kind, index } of steps) if (kind === 'remove') table.rows.getItemAt(index).delete();
}

/** Rows and columns that plain cells get look as the last ones before them; a new column shows numbers as they are. */
function queueLooks(
  sheet: Excel.Worksheet,
  { place: { area }, after }: TableWrite,
  before: TableBefore,
): void {
  const more = after.rowCount - area.rowCount;
  if (more > 0) {
    const rows = sheet.getRange(areaAddress({ ...area, row: area.row + area.rowCount, rowCount: more }));
    const last = area.rowCount - 1;
    const like = <T>(grid: readonly (readonly T[])[]) =>
      Array.from({ length: more }, () => (grid[last] ?? []).slice(0, area.columnCount));
    rows.numberFormat = like(before.numberFormats);
    rows.setCellProperties(like(before.looks));
  }
  for (let column = area.columnCount; column < after.columnCount; column += 1)
    sheet
      .getRange(areaAddress({ ...area, column: area.column + column, columnCount: 1 }))
      .setCellProperties(
        before.looks
          .slice(0, area.rowCount)
          .map((line) => line.slice(area.columnCount - 1, area.columnCount)),
      );
}

function queueCells(sheet: Excel.Worksheet, cells: readonly NewCell[]): void {
  const contents = new Map(
    cells.map(({ row, column, value, formula }): [string, Content] => [
      cellKey(row, column),
      formula === undefined ? contentOf(value) : { kind: 'formula', formula },
    ]),
  );
  for (const area of rectangles(cells.map(({ row, column }) => ({ row, column, key: '' }))))
    sheet.getRange(areaAddress(area)).formulas = cellsIn(area, (row, column) =>
      written(contents.get(cellKey(row, column)) ?? { kind: 'blank' }),
    );
}
