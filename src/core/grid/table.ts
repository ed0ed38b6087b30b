import { conflict, passed, unknownWord, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from './cell.js';
import { nearest } from './nearest.js';

/** A column that a table may have: its header, and other words for it. */
export interface Header {
  readonly header: string;
  readonly aliases?: readonly string[];
}

/** One row of a table: its cells by header, and where it stands, for sentences. */
export interface Row {
  /** `Offers row 3`: 1 is the first below the headers (`column` in a transposed block). */
  readonly where: string;
  /** The cell under a header; null where the table has no such column. */
  get(header: string): Cell;
}

/** A wrong range may have thousands of unknown headers; the first few say so, and finding the nearest takes time. */
const ENOUGH_FAULTS = 5;

/** Columns for people, not for us. */
const IGNORED = new Set(['note', 'source', 'asof']);
const TOTAL_NAMES = new Set(['total', 'totals', 'all', 'sum']);

/**
 * Rows from a range with a header row, or from a transposed block with its labels down the first column.
 * Headers come in any order; case, spaces, underscores, hyphens and a trailing * do not matter. Blank rows (all cells
 * blank or 0, notes aside: hosts differ in how an empty cell arrives) are left out, and so are rows whose name is Total, Totals,
 * All or Sum when others exist.
 * @param name what the table is called in sentences: `Offers`, `Traffic`.
 * @param nameHeader the column that names a row.
 */
export function readTable(
  cells: readonly (readonly Cell[])[],
  known: readonly Header[],
  name: string,
  nameHeader: string,
): Result<Row[]> {
  const keys = new Map(
    known.flatMap((own) => [own.header, ...(own.aliases ?? [])].map((word) => [headerKey(word), own.header])),
  );
  const down = isTransposed(cells, keys);
  const [head = [], ...body] = down ? transpose(cells) : cells;
  const columns = readHeaders(head, body, { keys, known, name });
  if (!columns.ok) return columns;
  const headers = [...columns.value.keys()];
  const rows = body
    .map((values, index) => rowOf(values, columns.value, `${name} ${down ? 'column' : 'row'} ${index + 1}`))
    .filter((row) => headers.map((header) => row.get(header)).some((cell) => !isBlank(cell) && cell !== 0));
  const named = rows.filter((row) => !isTotalName(row.get(nameHeader)));
  const kept = named.length > 0 ? named : rows;
  return kept.length > 0 ? ok(kept) : failed(conflict(name, 'it has headers but no rows below them'));
}

/** Whether a row of this name sums up the others: a total is no row of its own where others exist. */
export function isTotalName(cell: Cell): boolean {
  return TOTAL_NAMES.has(keyOf(cell));
}

/** The key of what a cell says; an error says nothing. */
function keyOf(cell: Cell): string {
  return isErrorCell(cell) || cell === null ? '' : headerKey(String(cell));
}

/** How headers and the names of totals compare: case, spaces, underscores, hyphens and a trailing * do not matter. */
export function headerKey(word: string): string {
  // The micro sign of a keyboard is the Greek letter that people mean by it.
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/\*$/, '');
}

function isTransposed(cells: readonly (readonly Cell[])[], keys: ReadonlyMap<string, string>): boolean {
  const knownIn = (line: readonly Cell[]) => line.filter((cell) => keys.has(keyOf(cell))).length;
  return knownIn(cells.map((line) => line[0] ?? null)) > knownIn(cells[0] ?? []);
}

function transpose(cells: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(...cells.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => cells.map((line) => line[column] ?? null));
}

function readHeaders(
  head: readonly Cell[],
  body: readonly (readonly Cell[])[],
  { keys, known, name }: { keys: ReadonlyMap<string, string>; known: readonly Header[]; name: string },
): Result<Map<string, number>> {
  const columns = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [index, cell] of head.entries()) {
    if (faults.length === ENOUGH_FAULTS) break;
    const where = `${name}, header ${index + 1}`;
    if (isErrorCell(cell)) {
      faults.push(passed(where, cell.error));
      continue;
    }
    if (isBlank(cell) || cell === 0) {
      const filled = body.some((line) => !isBlank(line[index] ?? null) && line[index] !== 0);
      if (filled) faults.push(conflict(where, 'it is blank, but there are values below it'));
      continue;
    }
    const word = keyOf(cell);
    if (IGNORED.has(word) || word.startsWith('#')) continue;
    const header = keys.get(word);
    if (header === undefined) faults.push(unknownHeader(where, String(cell), known));
    else if (columns.has(header)) faults.push(conflict(where, `there are two columns named ${header}`));
    else columns.set(header, index);
  }
  return faults.length > 0 ? failed(...faults) : ok(columns);
}

function unknownHeader(where: string, got: string, known: readonly Header[]): Fault {
  const closest = nearest(
    got,
    known.map((own) => own.header),
  );
  return unknownWord(
    where,
    got,
    `no column has that name; the nearest is ${closest ?? 'none'} (or start the header with # to have it ignored)`,
  );
}

function rowOf(values: readonly Cell[], columns: ReadonlyMap<string, number>, where: string): Row {
  return {
    where,
    get(header) {
      const index = columns.get(header);
      return index === undefined ? null : (values[index] ?? null);
    },
  };
}
