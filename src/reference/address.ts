import { between, isOnSheet, SHEET_SIZE, type Area, type CellPosition } from './area.js';

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The column, counted from 0, of its letters: AA is 26. */
export function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `B4`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$B$4`: stays the same where the formula is copied. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `A1:F20`, or `B4` for one cell. */
export function areaAddress(area: Area): string {
  return cornersOf(area, cellAddress);
}

/** `$A$1:$F$20`, or `$B$4` for one cell. */
export function fixedArea(area: Area): string {
  return cornersOf(area, fixedAddress);
}

function cornersOf(
  { row, column, rowCount, columnCount }: Area,
  write: (row: number, column: number) => string,
): string {
  const first = write(row, column);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${write(row + rowCount - 1, column + columnCount - 1)}`;
}

/** The address so many rows below another one. */
export function addressBelow(address: string, rows: number): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + rows));
}

const AREA = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/;

/** The area of `B4` or `A1:F20`, any sheet before it and $ aside; undefined where it is none, or on no sheet. */
export function parseArea(address: string): Area | undefined {
  const [, left = '', top = '', right = left, bottom = top] = AREA.exec(cellsOf(address)) ?? [];
  return left === '' ? undefined : corners([top, left], [bottom, right]);
}

/** The cell of `B4`, as `parseArea` has an area. */
export function parseCell(address: string): CellPosition | undefined {
  const area = parseArea(address);
  return area?.rowCount === 1 && area.columnCount === 1 ? { row: area.row, column: area.column } : undefined;
}

/** The area of whole columns, `A:C`, as `parseArea` has others. */
export function parseColumns(address: string): Area | undefined {
  const [, left, right = ''] = COLUMNS.exec(cellsOf(address)) ?? [];
  return left === undefined ? undefined : corners(['1', left], [String(SHEET_SIZE.rowCount), right]);
}

/** The area of whole rows, `3:5`, as `parseArea` has others. */
export function parseRows(address: string): Area | undefined {
  const [, top, bottom = ''] = ROWS.exec(cellsOf(address)) ?? [];
  return top === undefined
    ? undefined
    : corners([top, 'A'], [bottom, columnLetters(SHEET_SIZE.columnCount - 1)]);
}

function cellsOf(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

type Corner = readonly [row: string, column: string];

function corners(one: Corner, other: Corner): Area | undefined {
  const [first, last] = [one, other].map(([row, column]) => ({
    row: Number(row) - 1,
    column: columnNumber(column),
  }));
  if (first === undefined || last === undefined || !isOnSheet(first) || !isOnSheet(last)) return undefined;
  return between(first, last);
}
