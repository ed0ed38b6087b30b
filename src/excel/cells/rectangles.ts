import type { Area } from '../../reference/area.js';

/** One cell with a word for what is to be done to it. */
export interface Keyed {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/**
 * Cells of equal key as few rectangles: runs along a row, joined with an equal run right above. Fewer calls, the same
 * cells: each cell lies in exactly one rectangle of its key.
 */
export function rectangles(cells: readonly Keyed[]): (Area & { readonly key: string })[] {
  const runs: { row: number; column: number; rowCount: number; columnCount: number; key: string }[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, key } of sorted) {
    const last = runs.at(-1);
    if (last?.key === key && last.row === row && last.column + last.columnCount === column)
      last.columnCount += 1;
    else runs.push({ row, column, rowCount: 1, columnCount: 1, key });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const joined: typeof runs = [];
  for (const run of runs) {
    const place = `${run.column},${run.columnCount},${run.key}`;
    const above = open.get(place);
    if (above !== undefined && above.row + above.rowCount === run.row) above.rowCount += 1;
    else {
      joined.push(run);
      open.set(place, run);
    }
  }
  return joined;
}
