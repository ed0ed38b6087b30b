import { areaAddress, columnLetters, parseArea, parseColumns, parseRows } from '../../reference/address.js';
import { SHEET_SIZE } from '../../reference/area.js';
import { quotedSheet } from '../../reference/sheet-name.js';
import type { Area } from './area.js';

type Place = Omit<Area, 'sheet'>;

/** `Sheet1!A1:B2`, `Sheet1!A:C` or `Sheet1!3:5`; a sheet's name is quoted where Excel quotes it. */
export function formatAddress(area: Place, sheetName: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^(?:[a-z]{1,3}\d+|[rc]\d*)$/i.test(sheetName);
  const sheet = plain ? sheetName : quotedSheet(sheetName);
  return `${sheet}!${cellsOf(area)}`;
}

function cellsOf({ row, column, rowCount, columnCount }: Place): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columnCount - 1);
  const bottom = row + rowCount;
  if (columnCount === SHEET_SIZE.columnCount) return `${row + 1}:${bottom}`;
  if (rowCount === SHEET_SIZE.rowCount) return `${left}:${right}`;
  return areaAddress({ row, column, rowCount, columnCount });
}

/**
 * The place of `B2`, `A1:C3`, `A:C` or `3:5`, $ and a sheet's name before ! aside; undefined where the text is none of
 * these.
 */
export function parseAddress(text: string): Place | undefined {
  const cells = text.trim();
  return parseArea(cells) ?? parseColumns(cells) ?? parseRows(cells);
}
