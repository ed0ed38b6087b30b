import type { WrittenInput } from '../../core/file/scenario-file.js';
import type { InputId, InputList } from '../../messages/input-words.js';
import { TABLE_HEADERS } from '../../model/scenario-sheets/assumption-tables.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { Grid } from '../cells/sheet-state.js';
import { findHeaders } from './find-headers.js';
import { wordedInputs } from './worded-inputs.js';
import { placesNow } from './written-inputs.js';

/** The tables of the sheet Assumptions. */
export type AssumedTableKey = keyof typeof TABLE_HEADERS;

/** Between a table and the headers of the next one: a blank row, its title, its line of help. */
const BETWEEN = 3;
const LAST_LIST = ['Offer'] as const;

/** The cells of a list's inputs, by their ids. @param written what the record of the model keeps of them */
export function listedCells<List extends InputList>(
  grid: Grid,
  list: List,
  written: readonly WrittenInput[] | undefined,
): ReadonlyMap<InputId<List>, CellPosition> {
  return written === undefined ? wordedInputs(grid, list) : placesNow<InputId<List>>(grid, list, written);
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
