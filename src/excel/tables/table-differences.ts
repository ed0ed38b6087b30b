import type { Cell } from '../../core/grid/cell.js';
import { offerCells, rowsOf, trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { cheapestPairs } from './cheapest-pairs.js';
import type { TableKind } from './table-blocks.js';

/** One row of what a table becomes: a row that it has, or a new one, with the cells that change. */
export interface WantedLine {
  /** Index of the row below the headers as it is now; undefined for a new row. */
  readonly from: number | undefined;
  /** What is written by usual header; an empty text empties the cell. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** Formulas over what was measured that stand for cells, by usual header. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Usual headers of cells that held such a formula and get another figure. */
  readonly unlinked?: readonly string[];
}

/** What makes one table of another. */
export interface TableDifferences {
  /** Every row that is to stand below the headers, in their order. */
  readonly lines: readonly WantedLine[];
  /** Rows that go, by their index now. */
  readonly removed: readonly number[];
  /** Headers that the table does not have yet, in their usual order. */
  readonly newHeaders: readonly string[];
}

/** The columns of a table by usual header, counted from 0. A header that stands there twice is its last column. */
export function columnsOf(headers: readonly Cell[]): ReadonlyMap<string, number> {
  const [row = {}] = rowsOf([headers, headers.map((_, index) => index + 1)]);
  return new Map(Object.entries(row).map(([header, number]) => [header, Number(number) - 1]));
}

/** A row as it compares: usual headers, text trimmed, numbers as numbers. */
function canonicalRow(kind: TableKind, row: ScenarioRow): ScenarioRow {
  const cells = kind === 'offers' ? offerCells([row]) : trafficCells([row]);
  return rowsOf(cells)[0] ?? {};
}

/**
 * What differs between the rows of a table and those wanted. Rows are the same one where their name and meter are, in
 * their order; a row that was renamed stays itself. Blank rows of the table stay where they are; blank wanted rows
 * are left out.
 * @param body the cells below the headers, row by row
 * @param formulas by row and column: whether the user's formula stands there
 * @param byPlace each row is the one at its place: for cells that are not a table, whose rows nobody can take out
 */
export function tableDifferences(
  kind: TableKind,
  table: {
    readonly headers: readonly Cell[];
    readonly body: readonly (readonly Cell[])[];
    readonly isFormula: (row: number, column: number) => boolean;
  },
  wanted: readonly ScenarioRow[],
  byPlace = false,
): TableDifferences {
  const columns = columnsOf(table.headers);
  const now = table.body.map((cells) => canonicalRow(kind, rowsOf([table.headers, cells])[0] ?? {}));
  const filled = now.flatMap((row, index) => (isBlankRow(row) ? [] : [index]));
  const rows = wanted.map((row) => canonicalRow(kind, row)).filter((row) => !isBlankRow(row));
  const before = filled.map((index) => now[index] ?? {});
  const hasFormula = (index: number, header: string) => {
    const column = columns.get(header);
    return column !== undefined && table.isFormula(filled[index] ?? 0, column);
  };
  const pairs = byPlace
    ? rows.map((_, index) => (index < before.length ? index : undefined))
    : aligned(before, rows, kind, hasFormula);
  const kept = new Set(pairs.map((pair) => (pair === undefined ? undefined : filled[pair])));
  const lines = rows.map((row, index): WantedLine => {
    const pair = pairs[index];
    const old = pair === undefined ? {} : (before[pair] ?? {});
    return { from: pair === undefined ? undefined : filled[pair], cells: changedCells(old, row) };
  });
  const blanks = now.flatMap((row, index) => (isBlankRow(row) ? [index] : []));
  const removed = filled.filter((index) => !kept.has(index));
  const [last] = removed;
  // A table keeps one row, if only a blank one.
  const isEmptied = rows.length === 0 && blanks.length === 0 && last !== undefined;
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return {
    lines: isEmptied
      ? [{ from: last, cells: changedCells(now[last] ?? {}, {}) }]
      : withBlanks(lines, blanks, table.body.length),
    removed: isEmptied ? removed.slice(1) : removed,
    newHeaders: headerOrder(kind, rows).filter((header) => used.has(header) && !columns.has(header)),
  };
}

/** The lines with the blank rows that stay; a new row takes the place of a blank one where there is one. */
function withBlanks(lines: readonly WantedLine[], blanks: readonly number[], end: number): WantedLine[] {
  let next = 0;
  const free = (until: number) => blanks.filter((index) => index >= next && index < until);
  const stays = (until: number) => free(until).map((from): WantedLine => ({ from, cells: {} }));
  const all = lines.flatMap((line, index): WantedLine[] => {
    if (line.from !== undefined) {
      const before = stays(line.from);
      next = line.from + 1;
      return [...before, line];
    }
    const until = lines.slice(index).find(({ from }) => from !== undefined)?.from ?? end;
    const [place] = free(until);
    if (place === undefined) return [line];
    next = place + 1;
    return [{ ...line, from: place }];
  });
  return [...all, ...stays(end)];
}

function headerOrder(kind: TableKind, rows: readonly ScenarioRow[]): string[] {
  const [headers = []] = kind === 'offers' ? offerCells(rows) : trafficCells(rows);
  return headers.map(String);
}

function isBlankRow(row: ScenarioRow): boolean {
  return Object.keys(row).length === 0;
}

function changedCells(before: ScenarioRow, after: ScenarioRow): Record<string, string | number> {
  const headers = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    headers
      .filter((header) => before[header] !== after[header])
      .map((header) => [header, after[header] ?? '']),
  );
}

/** What it costs to make one row of another: a cell each, more where it would be another row or lose a formula. */
const OTHER_ROW = 3;
const LOST_FORMULA = 100;

/** For each wanted row the index of the row that it is now; undefined for a new one. The cheapest way in order. */
function aligned(
  before: readonly ScenarioRow[],
  after: readonly ScenarioRow[],
  kind: TableKind,
  hasFormula: (index: number, header: string) => boolean,
): (number | undefined)[] {
  const [oldKeys, newKeys] = [keysOf(before, kind), keysOf(after, kind)];
  const changes = (from: number, to: number) =>
    Object.keys(changedCells(before[from] ?? {}, after[to] ?? {}));
  const isSame = (from: number, to: number) => changes(from, to).length === 0;
  // What is the same at both ends needs no search.
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && isSame(start, start)) start += 1;
  let end = 0;
  while (end < least - start && isSame(before.length - 1 - end, after.length - 1 - end)) end += 1;
  const middle = cheapestPairs(before.length - start - end, after.length - start - end, {
    goes: (from) => sizeOf(before[start + from]),
    comes: (to) => sizeOf(after[start + to]),
    becomes: (from, to) => {
      const changed = changes(start + from, start + to);
      const lost = changed.filter((header) => hasFormula(start + from, header)).length;
      const isOther = oldKeys[start + from] !== newKeys[start + to];
      return changed.length + (isOther ? OTHER_ROW : 0) + lost * LOST_FORMULA;
    },
  });
  return after.map((_, index) => {
    if (index < start) return index;
    if (index >= after.length - end) return index - after.length + before.length;
    const pair = middle[index - start];
    return pair === undefined ? undefined : start + pair;
  });
}

function sizeOf(row: ScenarioRow | undefined): number {
  return Object.keys(row ?? {}).length + 1;
}

/** What tells a row: name and meter of an offer, a blank name being the one above; the channel of traffic. */
function keysOf(rows: readonly ScenarioRow[], kind: TableKind): string[] {
  let above: string | number = '';
  return rows.map((row) => {
    if (kind === 'traffic') return word(row['Channel']);
    above = row['Offer'] ?? above;
    return JSON.stringify([word(above), word(row['Meter'])]);
  });
}

function word(cell: string | number | undefined): string {
  return String(cell ?? '')
    .trim()
    .toLowerCase();
}
