import type { CellPosition } from '../../reference/area.js';
import { at, type Grid } from '../cells/sheet-state.js';

/** The first row, from one on, in which these headers stand side by side, and the column of the first of them. */
export function findHeaders(grid: Grid, headers: readonly string[], from = 0): CellPosition | undefined {
  for (let row = from; row < grid.length; row += 1) {
    const column = (grid[row] ?? []).findIndex((_, start) =>
      headers.every((header, along) => at(grid, row, start + along) === header),
    );
    if (column !== -1) return { row, column };
  }
  return undefined;
}
