import type { Area } from './area.js';

/** Areas of one workbook, each with a value; a later one lies over those before it. */
export type Layers<Value> = readonly { readonly area: Area; readonly value: Value }[];

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}

/** What two areas have in common; undefined where they do not meet. */
export function intersect(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  if (one.sheet !== other.sheet || rowCount < 1 || columnCount < 1) return undefined;
  return { sheet: one.sheet, row, column, rowCount, columnCount };
}

/** One cell as an area. */
export function cellArea(sheet: string, row: number, column: number): Area {
  return { sheet, row, column, rowCount: 1, columnCount: 1 };
}

/** Lays `value` over `area`; what it covers wholly is forgotten. */
export function layOver<Value>(layers: Layers<Value>, area: Area, value: Value): Layers<Value> {
  return [...layers.filter((layer) => !contains(area, layer.area)), { area, value }];
}

/** The value of the uppermost layer over a cell. */
export function valueAt<Value>(
  layers: Layers<Value>,
  sheet: string,
  row: number,
  column: number,
): Value | undefined {
  const cell = cellArea(sheet, row, column);
  return [...layers].reverse().find(({ area }) => contains(area, cell))?.value;
}
