/** One cell of a sheet; rows and columns count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** As many rows and columns as a sheet of Excel has. */
export const SHEET_SIZE = { rowCount: 1_048_576, columnCount: 16_384 } as const;

/** Whether a sheet has such a cell. */
export function isOnSheet({ row, column }: CellPosition): boolean {
  return row >= 0 && row < SHEET_SIZE.rowCount && column >= 0 && column < SHEET_SIZE.columnCount;
}

/** The area between two corners, whichever they are. */
export function between(one: CellPosition, other: CellPosition): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row, other.row) - row + 1,
    columnCount: Math.max(one.column, other.column) - column + 1,
  };
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

/** One column of an area, as an area. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columnCount: 1 };
}

/** An area without its first row, such as a table's headers. */
export function belowHeader(area: Area): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}
