import type { Area } from './area.js';

type Place = Omit<Area, 'sheet'>;

/** As many rows and columns as a sheet of Excel has. */
export const SHEET_SIZE = { rowCount: 1_048_576, columnCount: 16_384 } as const;

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

/** `Sheet1!A1:B2`, `Sheet1!A:C` or `Sheet1!3:5`; a sheet's name is quoted where Excel quotes it. */
export function formatAddress(area: Place, sheetName: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^(?:[a-z]{1,3}\d+|[rc]\d*)$/i.test(sheetName);
  const sheet = plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${sheet}!${cellsOf(area)}`;
}

function cellsOf({ row, column, rowCount, columnCount }: Place): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columnCount - 1);
  const bottom = row + rowCount;
  if (columnCount === SHEET_SIZE.columnCount) return `${row + 1}:${bottom}`;
  if (rowCount === SHEET_SIZE.rowCount) return `${left}:${right}`;
  return rowCount * columnCount === 1 ? `${left}${bottom}` : `${left}${row + 1}:${right}${bottom}`;
}

/**
 * The place of `B2`, `A1:C3`, `A:C` or `3:5`, $ and a sheet's name before ! aside; undefined where the text is none of
 * these.
 */
export function parseAddress(text: string): Place | undefined {
  const cells = /^(?:.*!)?([^!]+)$/s.exec(text.trim())?.[1]?.replaceAll('$', '').toUpperCase() ?? '';
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/.exec(cells) ?? [];
  if (left && top && right && bottom)
    return between([Number(top) - 1, Number(bottom) - 1], [columnNumber(left), columnNumber(right)]);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(cells)?.slice(1).map(columnNumber);
  if (columns) return between([0, SHEET_SIZE.rowCount - 1], columns);
  const rows = /^([1-9]\d*):([1-9]\d*)$/.exec(cells)?.slice(1);
  return (
    rows &&
    between(
      rows.map((row) => Number(row) - 1),
      [0, SHEET_SIZE.columnCount - 1],
    )
  );
}

function between(rows: readonly number[], columns: readonly number[]): Place {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}
