import type { Cell } from '../../core/grid/cell.js';
import { rowsOf } from '../../core/scenario/tables/scenario-tables.js';
import { usualHeader } from '../../core/scenario/tables/canonical-row.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import type { Area } from '../../reference/area.js';
import { at } from '../cells/sheet-state.js';

/** Which of the two tables a row of headers begins. */
export type TableKind = 'traffic' | 'offers';

/** What a row of headers begins, in whatever words; undefined for any other row. */
export function kindOfHeaders(headers: readonly unknown[]): TableKind | undefined {
  const usual = new Set(headers.map((header) => (typeof header === 'string' ? usualHeader(header) : '')));
  if (usual.has('Offer') && usual.has('Meter')) return 'offers';
  const hasVolume = usual.has('Sessions') || usual.has('Contacts');
  return hasVolume && usual.has('Resolution rate') ? 'traffic' : undefined;
}

/** A block of cells with the headers of one of the tables. */
export interface TableBlock extends Area {
  readonly kind: TableKind;
  readonly rows: readonly ScenarioRow[];
}

/**
 * The blocks of a sheet, beside each other too: a row of headers, the rows below it down to a blank one.
 * @param values from A1 on
 */
export function blocksIn(values: readonly (readonly unknown[])[]): TableBlock[] {
  return values.flatMap((line, row) =>
    headersIn(line).flatMap(({ kind, first, end }) => {
      let last = row + 1;
      while (isFilled(values[last], first, end)) last += 1;
      const area = { row, column: first, rowCount: last - row, columnCount: end - first };
      const rows = rowsOf(cellsAt(values, area));
      return rows.length > 0 ? [{ ...area, kind, rows }] : [];
    }),
  );
}

interface Headers {
  readonly kind: TableKind;
  readonly first: number;
  readonly end: number;
}

/** The headers of tables in a line: runs of filled cells, or all of it where only the whole is known. */
function headersIn(line: readonly unknown[]): Headers[] {
  const known = runsIn(line).flatMap((run) => withKind(line, run));
  return known.length > 0 ? known : withKind(line, { first: 0, end: line.length });
}

function withKind(line: readonly unknown[], { first, end }: Omit<Headers, 'kind'>): Headers[] {
  const kind = kindOfHeaders(line.slice(first, end));
  return kind === undefined ? [] : [{ kind, first, end }];
}

function runsIn(line: readonly unknown[]): { readonly first: number; end: number }[] {
  const runs: { readonly first: number; end: number }[] = [];
  for (const [column, value] of line.entries()) {
    if (value === '') continue;
    const last = runs.at(-1);
    if (last?.end === column) last.end = column + 1;
    else runs.push({ first: column, end: column + 1 });
  }
  return runs;
}

function isFilled(line: readonly unknown[] | undefined, first: number, end: number): boolean {
  return line?.slice(first, end).some((value) => value !== '') === true;
}

/** The cells of an area, as a table's reader takes them. */
export function cellsAt(values: readonly (readonly unknown[])[], area: Area): Cell[][] {
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (_unused, across): Cell => {
      const value = at(values, area.row + down, area.column + across);
      return value === '' ? null : value;
    }),
  );
}
