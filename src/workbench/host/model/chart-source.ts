import type { Area, CellValue } from '../../grid/grid.js';

/** A series as its source range says: its name's cell, its categories and its values. */
export interface SourceSeries {
  readonly nameFrom?: Area;
  readonly name: string;
  readonly categories?: Area;
  readonly values: Area;
}

/**
 * The series that Excel makes of a block of cells: one for each column (or row), named by the cell above it where the
 * first row holds texts; the first column holds the categories where it holds texts, or the x values of a scatter.
 * @param by left to itself, Excel takes the longer side for the points
 */
export function seriesOfSource(
  area: Area,
  values: readonly (readonly CellValue[])[],
  by: 'Auto' | 'Columns' | 'Rows',
  isScatter: boolean,
): SourceSeries[] {
  const inRows = by === 'Rows' || (by === 'Auto' && area.columnCount > area.rowCount);
  const cell = (along: number, across: number) =>
    inRows ? values[across]?.[along] : values[along]?.[across];
  const points = inRows ? area.columnCount : area.rowCount;
  const series = inRows ? area.rowCount : area.columnCount;
  // An error is a figure that is missing.
  const isText = (value: CellValue | undefined) =>
    typeof value === 'string' && value !== '' && !value.startsWith('#');
  const cornerEmpty = cell(0, 0) === '';
  const named = points > 1 && range(series).some((across) => isText(cell(0, across))) ? 1 : 0;
  const worded = range(points - named).some((along) => isText(cell(along + named, 0)));
  const led = series > 1 && (isScatter || worded || (cornerEmpty && named === 1)) ? 1 : 0;
  const block = (along: number, across: number, length: number): Area =>
    inRows
      ? { ...area, row: area.row + across, column: area.column + along, rowCount: 1, columnCount: length }
      : { ...area, row: area.row + along, column: area.column + across, rowCount: length, columnCount: 1 };
  return range(series - led).map((index) => ({
    name: named ? String(cell(0, index + led) ?? '') : `Series${index + 1}`,
    ...(named ? { nameFrom: block(0, index + led, 1) } : {}),
    ...(led ? { categories: block(named, 0, points - named) } : {}),
    values: block(named, index + led, points - named),
  }));
}

function range(length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, index) => index);
}
