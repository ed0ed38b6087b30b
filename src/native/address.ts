import { columnLetters } from '../reference/address.js';
import { sheetPrefix } from '../reference/sheet-name.js';
import type { CallArgument } from './argument.js';
import type { Referred } from './call.js';

/** A cell of what a reference leads to, as a formula on `sheet` takes it; without a sheet, absolute and with its sheet. */
export function cellAddress(at: Referred, row: number, column: number, sheet?: string): string {
  const letters = columnLetters(at.column + column);
  const number = at.row + row + 1;
  return at.sheet === sheet ? `${letters}${number}` : `${sheetPrefix(at.sheet)}$${letters}$${number}`;
}

/** A column of it, from one row to another, both included: absolute and with its sheet. */
export function columnAddress(at: Referred, column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(at.column + column);
  return `${sheetPrefix(at.sheet)}$${letters}$${at.row + firstRow + 1}:$${letters}$${at.row + lastRow + 1}`;
}

/** An argument as one range: the user's own text, but what a formula spills is no spill once that one is converted. */
export function wholeText({ text, at }: CallArgument): string {
  if (at === undefined || !text.endsWith('#')) return text;
  const { row, column, cells } = at;
  const last = `$${columnLetters(column + (cells[0]?.length ?? 1) - 1)}$${row + cells.length}`;
  return `${cellAddress(at, 0, 0)}:${last}`;
}
