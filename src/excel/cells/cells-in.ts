import type { Area } from '../../reference/area.js';

/** A grid of what is read for each cell of an area. */
export function cellsIn<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (_unused, across) =>
      read(area.row + down, area.column + across),
    ),
  );
}
