import { conflict, unknownWord, type Fault } from '../fault/fault.js';
import { partOf, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from './cell.js';
import { headerIn, headerKeys, type Header, type HeaderKeys } from './headers.js';
import { suggestion } from './nearest.js';
import { quoted } from './number.js';
import { filledRows, isWord, type FilledRow } from './rows.js';
import { listOf } from './word.js';
import { phrase } from '../phrase/phrase.js';

/** The columns of a small table that may come without headers: then they stand in this order. */
export interface PositionalShape {
  readonly columns: readonly Header[];
  /** Columns that only a header can name; they stand after the others. */
  readonly named?: readonly Header[];
  /** Words that begin a row: a first row with one of them is no header. */
  readonly isValue?: (cell: Cell) => boolean;
}

/** Rows whose cells stand in the order of the shape's columns; null where the table has no such column. */
export interface PositionalTable {
  readonly rows: readonly FilledRow[];
  /** Which column of the range each column of the shape is; undefined where it has none. */
  readonly order: readonly (number | undefined)[];
  /** How many lines stand above its first row: blank ones and its headers; none where it has no headers. */
  readonly above: number;
}

/**
 * The rows of a small table without the blank ones, their cells in the usual order. A first row of words is its headers:
 * they say which column is which, in any order. Without them the columns stand in their usual order.
 * Faults: a header that is not known, one that stands twice, a blank one over values.
 */
export function readPositional(
  cells: readonly (readonly Cell[])[],
  where: Where,
  shape: PositionalShape,
): Result<PositionalTable> {
  const filled = filledRows(cells);
  const all = [...shape.columns, ...(shape.named ?? [])];
  const [head] = filled;
  if (head === undefined || !isHeaderRow(head.cells, shape)) {
    const order = all.map((_, index) => (index < shape.columns.length ? index : undefined));
    return ok({ rows: filled.map((row) => inOrder(row, order)), order, above: 0 });
  }
  const below = filled.slice(1);
  const order = readOrder(head, below, { where, all });
  if (!order.ok) return order;
  // Places count from the row below the headers.
  const rows = below.map((row) => inOrder({ ...row, place: row.place - head.place }, order.value));
  return ok({ rows, order: order.value, above: head.place });
}

function isHeaderRow(cells: readonly Cell[], { isValue = () => false }: PositionalShape): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every(isWord) && !isValue(cells[0] ?? null);
}

function readOrder(
  head: FilledRow,
  below: readonly FilledRow[],
  { where, all }: { readonly where: Where; readonly all: readonly Header[] },
): Result<(number | undefined)[]> {
  const keys = headerKeys(all);
  const faults: Fault[] = [];
  const found = new Map<string, number>();
  for (const [index, cell] of head.cells.entries()) {
    const place = partOf(where, phrase('partHeader'), index + 1);
    const header = headerIn(cell, keys);
    if (isBlank(cell)) {
      const isUsed = below.some(({ cells }) => !isBlank(cells[index] ?? null));
      if (isUsed) faults.push(conflict(place, phrase('blankHeader')));
    } else if (header === undefined) faults.push(unknownColumn(place, cell, { all, keys }));
    else if (found.has(header)) faults.push(conflict(place, phrase('twoColumns', header)));
    else found.set(header, index);
  }
  return faults.length > 0 ? failed(...faults) : ok(all.map(({ header }) => found.get(header)));
}

function unknownColumn(
  place: Where,
  cell: Cell,
  { all, keys }: { readonly all: readonly Header[]; readonly keys: HeaderKeys },
): Fault {
  const text = isErrorCell(cell) ? cell.error : String(cell);
  const names = all.map(({ header }) => header);
  const near = suggestion(text, [...new Set([...names, ...keys.values()])]);
  const takes = phrase('noColumnTakes', near, listOf(names));
  return unknownWord(place, quoted(text).slice(1, -1), takes);
}

function inOrder({ place, cells }: FilledRow, order: readonly (number | undefined)[]): FilledRow {
  return { place, cells: order.map((index) => (index === undefined ? null : (cells[index] ?? null))) };
}
