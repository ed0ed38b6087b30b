import type { Area } from './grid.js';

type Place = Omit<Area, 'sheet'>;

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

/** The column, counted from 0, of its letters: AA is 26. */
export function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `Sheet1!A1:B2`; a sheet's name is quoted where Excel quotes it. */
export function formatAddress(area: Place, sheetName: string): string {
  const sheet = /^[A-Za-z_][\w.]*$/.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
  return `${sheet}!${first}${first === last ? '' : `:${last}`}`;
}

/** The place of `B2` or `A1:C3`, $ and a sheet's name before ! aside; undefined where the text is neither. */
export function parseAddress(text: string): Place | undefined {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}
