import type { Area } from '../../model/page/sheet.js';

/** A cell's row and column, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns a sheet has. */
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** An area of a worksheet's part by the addresses that `B4:D9` names; undefined where it names none. */
export function areaOf(address: string): Area | undefined {
  const [start = '', end = start] = address.split(':');
  const [first, last] = [placeOf(start), placeOf(end)];
  if (first === undefined || last === undefined) return undefined;
  const rowCount = last.row - first.row + 1;
  const columnCount = last.column - first.column + 1;
  return rowCount > 0 && columnCount > 0 ? { ...first, rowCount, columnCount } : undefined;
}

/** The place that `B4` or `$B$4` names; undefined where it names none. */
export function placeOf(address: string): Place | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (parts === null) return undefined;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const place = { row: Number(parts[2]) - 1, column: column - 1 };
  return isOnSheet(place) ? place : undefined;
}

/** Whether a sheet has such a cell. */
export function isOnSheet({ row, column }: Place): boolean {
  return row >= 0 && row < SHEET.rows && column >= 0 && column < SHEET.columns;
}
