import { cellAddress } from '../../model/page/address.js';
import type { Area } from '../../model/page/sheet.js';
import { sheetPrefix } from '../../native/address.js';

/** An area as Excel writes it: `A1:F20`, or `B4` for one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** A cell with its sheet, for people and formulas: `Inputs!B4`. */
export function cellOn(sheet: string, row: number, column: number): string {
  return sheetPrefix(sheet) + cellAddress(row, column);
}

/** The area of an address, the sheet before it and $ aside; undefined where it is none. */
export function parseArea(address: string): Area | undefined {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(cells);
  if (match === null) return undefined;
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

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The smallest area that holds all of them; undefined for none. */
export function around(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rowCount: Math.max(...areas.map((area) => area.row + area.rowCount)) - row,
    columnCount: Math.max(...areas.map((area) => area.column + area.columnCount)) - column,
  };
}

/** Whether a cell lies in an area. */
export function holds(
  { row, column, rowCount, columnCount }: Area,
  atRow: number,
  atColumn: number,
): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}
