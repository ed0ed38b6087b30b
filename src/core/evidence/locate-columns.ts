import type { Cell } from '../grid/cell.js';
import { headerIn, headerKeys, knownIn, type Header } from '../grid/headers.js';

/** Headers stand no further down. */
const LOWEST_HEADERS = 10;

/** The line of headers, of the first few the one that knows most of them, and where each column stands in it. */
export function locateColumns<Column extends string>(
  cells: readonly (readonly Cell[])[],
  headers: Readonly<Record<Column, Header>>,
): { readonly columns: ReadonlyMap<Column, number>; readonly above: number } {
  const keys = headerKeys(Object.values<Header>(headers));
  const known = cells.slice(0, LOWEST_HEADERS).map((line) => knownIn(line, keys));
  const above = Math.max(known.indexOf(Math.max(...known)), 0);
  const columns = new Map<Column, number>();
  for (const [index, cell] of (cells[above] ?? []).entries()) {
    const header = headerIn(cell, keys);
    const column = (Object.keys(headers) as Column[]).find((own) => headers[own].header === header);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  return { columns, above };
}
