import { headerKey } from '../../core/grid/headers.js';
import { INPUT_WORDS, type InputId, type InputList } from '../../messages/input-words.js';
import type { CellPosition } from '../../reference/area.js';
import { at, type Grid } from '../cells/sheet-state.js';
import { findHeaders } from './find-headers.js';

interface WordsBeside {
  readonly headers: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

/**
 * The cells of a list's inputs where the record of a model does not say them, as before it did: by the words beside them,
 * in whichever language it was written, down to the first blank one.
 */
export function wordedInputs<List extends InputList>(
  grid: Grid,
  list: List,
): ReadonlyMap<InputId<List>, CellPosition> {
  const cells = new Map<InputId<List>, CellPosition>();
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
