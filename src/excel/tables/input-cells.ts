import type { WrittenInput } from '../../core/file/scenario-file.js';
import type { InputId, InputList } from '../../messages/input-words.js';
import { EARLIER_HEADERS, TABLE_HEADERS } from '../../model/page/table-headers.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { Grid } from '../cells/sheet-state.js';
import { findHeaders } from './find-headers.js';
import { wordedInputs } from './worded-inputs.js';
import { placesNow } from './written-inputs.js';

/** The tables of the sheet Assumptions. */
export type AssumedTableKey = keyof typeof TABLE_HEADERS;

export const ASSUMED_TABLE_KEYS = Object.keys(TABLE_HEADERS) as AssumedTableKey[];

/** A table of the sheet as it stands there. */
export interface AssumedTableOn {
  readonly key: AssumedTableKey;
  /** Its rows, without headers. */
  readonly area: Area;
  /** As they stand there: those of an earlier layout where it was written in one. */
  readonly headers: readonly string[];
}

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
export function assumedTableOn(grid: Grid, key: AssumedTableKey): AssumedTableOn | undefined {
  const earlier: Readonly<Partial<Record<AssumedTableKey, readonly string[]>>> = EARLIER_HEADERS;
  const own = [TABLE_HEADERS[key], earlier[key] ?? []].filter((headers) => headers.length > 0);
  const headers = own.find((one) => findHeaders(grid, one) !== undefined);
  const head = headers && findHeaders(grid, headers);
  if (headers === undefined || head === undefined) return undefined;
  const row = head.row + 1;
  const next = [...Object.values(TABLE_HEADERS), LAST_LIST]
    .flatMap((others) => findHeaders(grid, others, row)?.row ?? [])
    .reduce((nearest, found) => Math.min(nearest, found), grid.length + BETWEEN);
  const rowCount = Math.max(0, next - BETWEEN - row);
  return { key, headers, area: { row, column: head.column, rowCount, columnCount: headers.length } };
}
