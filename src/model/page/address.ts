import type { Area } from './sheet.js';

/** `B4`; rows and columns count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `$B$4`: stays the same where the formula is copied. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** `$B$4:$D$9`, or `$B$4` for a single cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = fixedAddress(row, column);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${fixedAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** An address with its sheet, whose name is quoted whatever it holds. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** One column of an area, as an area. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columnCount: 1 };
}

/** An area without its first row, such as a table's headers. */
export function belowHeader(area: Area): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
