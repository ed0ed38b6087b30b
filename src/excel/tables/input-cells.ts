import { headerKey } from '../../core/grid/headers.js';
import { INPUT_WORDS, type InputId, type InputList } from '../../messages/input-words.js';
import { TABLE_HEADERS } from '../../model/scenario-sheets/assumption-tables.js';
import type { Area, Place } from '../../reference/area.js';
import { at } from '../cells/sheet-state.js';

/** What stands on a sheet from A1 on. */
export type Grid = readonly (readonly unknown[])[];

/** The tables of the sheet Assumptions. */
export type AssumedTableKey = keyof typeof TABLE_HEADERS;

/** Between a table and the headers of the next one: a blank row, its title, its line of help. */
const BETWEEN = 3;
const LAST_LIST = ['Offer'] as const;

interface WordsBeside {
  readonly headers: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

/** The cells of a list's inputs, by their ids, in whichever language it was written: down to the first blank one. */
export function listedCells<List extends InputList>(
  grid: Grid,
  list: List,
): ReadonlyMap<InputId<List>, Place> {
  const cells = new Map<InputId<List>, Place>();
  const written = INPUT_WORDS.map((language): WordsBeside => language[list]).find(({ headers }) =>
    findHeaders(grid, headers),
  );
  const head = written && findHeaders(grid, written.headers);
  if (written === undefined || head === undefined) return cells;
  const ids = new Map(
    (Object.entries(written.words) as [InputId<List>, string][]).map(([id, word]) => [headerKey(word), id]),
  );
  for (let row = head.row + 1; at(grid, row, head.column) !== ''; row += 1) {
    const id = ids.get(headerKey(String(at(grid, row, head.column))));
    if (id !== undefined) cells.set(id, { row, column: head.column + 1 });
  }
  return cells;
}

/** Where a table of the sheet Assumptions has its rows, without headers; undefined where it is not there. */
export function assumedTableArea(grid: Grid, key: AssumedTableKey): Area | undefined {
  const headers: readonly string[] = TABLE_HEADERS[key];
  const head = findHeaders(grid, headers);
  if (head === undefined) return undefined;
  const row = head.row + 1;
  const next = [...Object.values(TABLE_HEADERS), LAST_LIST]
    .flatMap((own) => findHeaders(grid, own, row)?.row ?? [])
    .reduce((nearest, found) => Math.min(nearest, found), grid.length + BETWEEN);
  return {
    row,
    column: head.column,
    rowCount: Math.max(0, next - BETWEEN - row),
    columnCount: headers.length,
  };
}

/** The first row, from one on, in which these headers stand side by side, and the column of the first of them. */
function findHeaders(grid: Grid, headers: readonly string[], from = 0): Place | undefined {
  for (let row = from; row < grid.length; row += 1) {
    const column = (grid[row] ?? []).findIndex((_, start) =>
      headers.every((header, along) => at(grid, row, start + along) === header),
    );
    if (column !== -1) return { row, column };
  }
  return undefined;
}
