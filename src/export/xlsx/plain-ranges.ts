import { isBlank } from '../../core/grid/cell.js';
import type { Area } from '../../reference/area.js';
import type { SheetCells } from './sheet-cells.js';

/** Whether a header row is that of a table which is looked for. */
export type WantedHeaders = (headers: readonly string[]) => boolean;

/** Cells under a header row that no table of the file spans. */
export interface PlainRange {
  /** From its headers to the last row before a blank one or other headers. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** A row further below that holds something in the same columns; undefined where none does. */
  readonly leftOut: number | undefined;
}

interface Columns {
  readonly from: number;
  readonly to: number;
}

/**
 * The ranges of a sheet that stand below wanted headers. Two of them may stand side by side with a blank column
 * between; columns after a blank one that are no table of their own belong to the one before.
 */
export function plainRanges(cells: SheetCells, wanted: WantedHeaders): PlainRange[] {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const found: Area[] = [];
  for (const row of rows) {
    for (const columns of headerColumns(cells, row, wanted)) {
      if (found.some((own) => holds(own, row, columns))) continue;
      const columnCount = columns.to - columns.from + 1;
      const rowCount = lastRow(cells, { header: row, columns, wanted }) - row + 1;
      found.push({ row, column: columns.from, rowCount, columnCount });
    }
  }
  return found.map((area) => {
    const columns = { from: area.column, to: area.column + area.columnCount - 1 };
    const headers = headersOf(cells, area.row, columns);
    return { area, headers, leftOut: leftOutBelow(cells, area, found, rows) };
  });
}

function headerColumns(cells: SheetCells, row: number, wanted: WantedHeaders): Columns[] {
  const runs = runsOf(cells, row);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isWanted = ({ from, to }: Columns) => wanted(headersOf(cells, row, { from, to }));
  const matching = runs.filter(isWanted);
  const whole = { from: first.from, to: last.to };
  if (matching.length < 2) return isWanted(whole) ? [whole] : [];
  return matching.map((own, index) => {
    const next = matching[index + 1];
    const inside = runs.filter(({ from }) => from < (next?.from ?? Infinity) && from >= own.from);
    return { from: index === 0 ? first.from : own.from, to: (inside.at(-1) ?? own).to };
  });
}

/** The cells of a row that stand side by side without a blank between. */
function runsOf(cells: SheetCells, row: number): Columns[] {
  const runs: { from: number; to: number }[] = [];
  const filled = [...(cells.get(row) ?? [])].filter(([column]) => isFilled(cells, row, column));
  for (const [column] of filled.sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs;
}

function headersOf(cells: SheetCells, row: number, { from, to }: Columns): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const value = cells.get(row)?.get(from + index)?.value;
    return typeof value === 'string' ? value : '';
  });
}

function lastRow(
  cells: SheetCells,
  {
    header,
    columns,
    wanted,
  }: { readonly header: number; readonly columns: Columns; readonly wanted: WantedHeaders },
): number {
  let row = header;
  while (isRowFilled(cells, row + 1, columns) && headerColumns(cells, row + 1, wanted).length === 0) row += 1;
  return row;
}

function leftOutBelow(
  cells: SheetCells,
  area: Area,
  found: readonly Area[],
  rows: readonly number[],
): number | undefined {
  const columns = { from: area.column, to: area.column + area.columnCount - 1 };
  const end = area.row + area.rowCount;
  const others = found.filter((own) => own.row > area.row && overlaps(own, columns)).map(({ row }) => row);
  const next = Math.min(Infinity, ...others);
  return rows.find((row) => row > end && row < next && isRowFilled(cells, row, columns));
}

function isRowFilled(cells: SheetCells, row: number, { from, to }: Columns): boolean {
  const columns = [...(cells.get(row)?.keys() ?? [])];
  return columns.some((column) => column >= from && column <= to && isFilled(cells, row, column));
}

function isFilled(cells: SheetCells, row: number, column: number): boolean {
  const cell = cells.get(row)?.get(column);
  return cell !== undefined && (cell.unknown !== undefined || !isBlank(cell.value));
}

function holds(area: Area, row: number, columns: Columns): boolean {
  return row >= area.row && row < area.row + area.rowCount && overlaps(area, columns);
}

function overlaps({ column, columnCount }: Area, { from, to }: Columns): boolean {
  return column <= to && column + columnCount - 1 >= from;
}
