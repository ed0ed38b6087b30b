import { conflict, passed } from '../fault/fault.js';
import { tableName, type TableId } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from './cell.js';
import { headerIn, headerKeys, knownIn, readHeaders, type Header, type HeaderKeys } from './headers.js';
import { findTotals, type Row, type TotalsRule } from './totals.js';
import { listOf } from './word.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** What a table is read by. */
export interface TableShape {
  readonly table: TableId;
  readonly headers: readonly Header[];
  /** Headers of which every such table has one at least. */
  readonly signs: readonly string[];
  readonly totals: TotalsRule;
}

/** A table as read: its rows, and those that were left out because they sum up others. */
export interface ReadTable {
  readonly rows: readonly Row[];
  readonly totals: readonly Row[];
  /** Where it stands in its range: whether its labels run down, the lines above the headers, the place of each column. */
  readonly layout: {
    readonly isTransposed: boolean;
    readonly above: number;
    readonly columns: ReadonlyMap<string, number>;
  };
}

/** Headers stand no further down: below, a range is no table with a title. */
const LOWEST_HEADERS = 10;

/**
 * Rows from a range with a header row, or from a transposed block with its labels down the first column.
 * Headers come in any order; case, spaces, underscores, hyphens and a trailing * do not matter. Lines of one cell above
 * them are a title. Blank rows (all cells blank or 0, notes aside: hosts differ in how an empty cell arrives) are left
 * out, and so are totals (`findTotals`), which are told apart.
 * Faults: no headers, unknown ones, no rows, a row that is called a total and is none.
 */
export function readTable(cells: readonly (readonly Cell[])[], shape: TableShape): Result<ReadTable> {
  const { table, headers: known } = shape;
  const where = { table };
  const keys = headerKeys(known);
  const above = linesAbove(cells, keys);
  const lines = cells.slice(above);
  const isTransposed = runsDown(lines, keys);
  const lower = lowerHeaders(lines, keys);
  if (lower !== undefined) return failed(conflict(where, phrase('startLower', above + lower + 1)));
  const [head = [], ...body] = isTransposed ? transpose(lines) : lines;
  const signs = head.map((cell) => headerIn(cell, keys) ?? '');
  if (!shape.signs.some((sign) => signs.includes(sign))) {
    const error = lines.flat().find(isErrorCell);
    return failed(error === undefined ? conflict(where, noHeaders(shape)) : passed(where, error.error));
  }
  const columns = readHeaders(head, body, { keys, known, table });
  if (!columns.ok) return columns;
  const headers = [...columns.value.keys()];
  const filled = body
    .map((values, index) =>
      rowOf(values, columns.value, {
        where: { table, row: index + 1, ...(isTransposed ? { line: 'column' as const } : {}) },
        place: index + 1,
      }),
    )
    .filter((row) => headers.some((header) => isSaid(row.get(header))));
  if (filled.length === 0) return failed(conflict(where, phrase('noRows')));
  const { totals, faults } = findTotals(filled, shape.totals);
  if (faults.length > 0) return failed(...faults);
  const layout = { isTransposed, above, columns: columns.value };
  return ok({ rows: filled.filter((row) => !totals.includes(row)), totals, layout });
}

/** The same range without the rows that its reader takes for totals; as it is where it cannot be read. */
export function withoutTotals(cells: readonly (readonly Cell[])[], shape: TableShape): (readonly Cell[])[] {
  const read = readTable(cells, shape);
  if (!read.ok || read.value.layout.isTransposed) return [...cells];
  const { totals, layout } = read.value;
  const left = new Set(totals.map(({ place }) => layout.above + place));
  return cells.filter((_, index) => !left.has(index));
}

/** The lines above the headers that are a title: blank, or of one cell that is no header itself. */
function linesAbove(cells: readonly (readonly Cell[])[], keys: HeaderKeys): number {
  const top = cells.slice(0, LOWEST_HEADERS);
  const first = top.findIndex((line) => line.filter(isSaid).length > 1 || knownIn(line, keys) > 0);
  return Math.max(first, 0);
}

/** Whether labels run down the first column rather than along the first row. */
function runsDown(lines: readonly (readonly Cell[])[], keys: HeaderKeys): boolean {
  const down = knownIn(
    lines.map((line) => line[0] ?? null),
    keys,
  );
  return down > knownIn(lines[0] ?? [], keys);
}

/** The line further down that holds more headers than the first row or column does; undefined where none does. */
function lowerHeaders(lines: readonly (readonly Cell[])[], keys: HeaderKeys): number | undefined {
  const column = lines.map((line) => line[0] ?? null);
  const most = Math.max(1, knownIn(column, keys));
  if (knownIn(lines[0] ?? [], keys) > 0) return undefined;
  const lower = lines.slice(0, LOWEST_HEADERS).findIndex((line) => knownIn(line, keys) > most);
  return lower < 0 ? undefined : lower;
}

function noHeaders({ table, signs }: TableShape): Text {
  return phrase('noHeaders', listOf(signs), `${tableName(table)}[#All]`);
}

function transpose(cells: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(...cells.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => cells.map((line) => line[column] ?? null));
}

function rowOf(
  values: readonly Cell[],
  columns: ReadonlyMap<string, number>,
  { where, place }: Pick<Row, 'where' | 'place'>,
): Row {
  return {
    where,
    place,
    get(header) {
      const index = columns.get(header);
      return index === undefined ? null : (values[index] ?? null);
    },
  };
}

/** Hosts send an empty cell as 0 too. */
function isSaid(cell: Cell): boolean {
  return !isBlank(cell) && cell !== 0;
}
