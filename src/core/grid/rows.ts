import { isBlank, type Cell } from './cell.js';
import { plainNumber } from './number.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** A row that says something. */
export interface FilledRow {
  /** Which it is, from 1, below the header row if there is one; blank rows count. */
  readonly place: number;
  readonly cells: readonly Cell[];
}

/** Rows that are not blank, each with its place. */
export function filledRows(cells: readonly (readonly Cell[])[]): FilledRow[] {
  return cells.flatMap((row, index) => (isBlankRow(row) ? [] : [{ place: index + 1, cells: row }]));
}

/** Nothing but blanks, or nothing but zeros, as some hosts send blanks. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => isBlank(cell)) || row.every((cell) => cell === 0);
}

/** The size of a range where it has something in it and is not so many columns wide: `3 × 1 cells`. */
export function oddSize(cells: readonly (readonly Cell[])[], columns: number): Text | undefined {
  const odd = cells.find((row) => !isBlankRow(row) && row.length !== columns);
  return odd && phrase('cells', cells.length, odd.length);
}

/** Text that is no number: what a header says and a figure does not. */
export function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && plainNumber(cell) === undefined;
}
