import type { Argument } from './argument.js';
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
export function wholeText({ text, at }: Argument): string {
  if (at === undefined || !text.endsWith('#')) return text;
  const { row, column, cells } = at;
  const last = `$${columnLetters(column + (cells[0]?.length ?? 1) - 1)}$${row + cells.length}`;
  return `${cellAddress(at, 0, 0)}:${last}`;
}

/** `Inputs!` or `'My inputs'!`. */
export function sheetPrefix(sheet: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z_.]*$/.test(sheet) && !/^(R|C|RC|TRUE|FALSE)$/i.test(sheet);
  // Names that could be read as an address, A1 or XFD, are quoted too: quotes are always allowed.
  return isPlain && sheet.length > 3 ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** The letters of a column counted from 0: 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
