import type { Area } from './grid.js';
import type { Looks } from './look.js';

/** A rectangle of a sheet, in points from the corner of A1. */
export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle that cells cover; hidden rows and columns have no extent. */
export function boxOf(looks: Looks, { sheet, row, column, rowCount, columnCount }: Area): SheetBox {
  const across = (from: number, count: number) =>
    sum(from, count, (at) => (looks.columnHidden(sheet, at) ? 0 : looks.columnWidth(sheet, at)));
  const down = (from: number, count: number) =>
    sum(from, count, (at) => (looks.rowHidden(sheet, at) ? 0 : looks.rowHeight(sheet, at)));
  return {
    left: across(0, column),
    top: down(0, row),
    width: across(column, columnCount),
    height: down(row, rowCount),
  };
}

function sum(from: number, count: number, of: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < from + count; at++) total += of(at);
  return total;
}
