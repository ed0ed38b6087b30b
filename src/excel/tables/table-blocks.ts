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

/** The blocks of a sheet: a row of headers, the rows below it down to a blank one. @param values from A1 on */
export function blocksIn(values: readonly (readonly unknown[])[]): TableBlock[] {
  return values.flatMap((line, row) => {
    const kind = kindOfHeaders(line);
    if (kind === undefined) return [];
    const { first, end } = widthOf(line);
    let last = row + 1;
    while (isFilled(values[last], first, end)) last += 1;
    const area = { row, column: first, rowCount: last - row, columnCount: end - first };
    const rows = rowsOf(cellsAt(values, area));
    return rows.length > 0 ? [{ ...area, kind, rows }] : [];
  });
}

/** From the first known header's run of filled cells to its end. */
function widthOf(line: readonly unknown[]): { first: number; end: number } {
  const runs: { first: number; end: number }[] = [];
  for (const [column, value] of line.entries()) {
    if (value === '') continue;
    const last = runs.at(-1);
    if (last?.end === column) last.end = column + 1;
    else runs.push({ first: column, end: column + 1 });
  }
  const known = runs.find(({ first, end }) => kindOfHeaders(line.slice(first, end)) !== undefined);
  return known ?? { first: 0, end: line.length };
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
