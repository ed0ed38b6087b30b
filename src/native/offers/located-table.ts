import { readTable, type Header } from '../../core/grid/table.js';
import type { Cell } from '../../core/grid/cell.js';
import { cellAddress } from '../address.js';
import type { Argument } from '../argument.js';

/** A cell of a table: what it holds, and its address where the table stands in a sheet. */
export interface LocatedCell {
  readonly value: Cell;
  readonly address: string | undefined;
}

/** A table with headers whose cells can be found again in their sheet. */
export interface LocatedTable {
  readonly cells: readonly (readonly Cell[])[];
  /** The same for the same cells of the workbook. */
  readonly key: string;
  /** Where each of its rows stands, as core's sentences have it: `Offers row 3`, `Offers column 3` in a transposed one. */
  readonly places: readonly string[];
  /** The cell of a row, by the row's place, under a header; undefined where the table has no such column. */
  at(place: string, header: string): LocatedCell | undefined;
}

/** An Offers or a Traffic argument as a table that core can read. */
export function locateTable(
  { cells = [], at }: Argument,
  { headers, name }: { readonly headers: readonly Header[]; readonly name: string },
): LocatedTable {
  const nameHeader = headers[0]?.header ?? '';
  const rows = readTable(cells, headers, name, nameHeader);
  const places = rows.ok ? rows.value.map(({ where }) => where) : [];
  const transposed = places[0]?.startsWith(`${name} column `) === true;
  const head = transposed ? cells.map((line) => line[0] ?? null) : (cells[0] ?? []);
  const lines = columnNumbers(head, { headers, name, nameHeader });
  return {
    cells,
    key:
      at === undefined
        ? JSON.stringify(cells)
        : `${at.sheet}!${at.row},${at.column},${at.cells.length},${head.length}`,
    places,
    at(place, header) {
      const line = lines(header);
      const index = Number(/ (\d+)$/.exec(place)?.[1]);
      if (line === undefined || Number.isNaN(index)) return undefined;
      const [row, column] = transposed ? [line, index] : [index, line];
      return {
        value: cells[row]?.[column] ?? null,
        address: at && cellAddress(at, row, column),
      };
    },
  };
}

/** Where each header stands: core reads a row that holds nothing but the columns' own numbers. */
function columnNumbers(
  head: readonly Cell[],
  { headers, name, nameHeader }: { headers: readonly Header[]; name: string; nameHeader: string },
): (header: string) => number | undefined {
  const numbers = head.map((cell, index) => (cell === null || cell === '' || cell === 0 ? null : index + 1));
  const rows = readTable([head, numbers], headers, name, nameHeader);
  const [row] = rows.ok ? rows.value : [];
  return (header) => {
    const number = row?.get(header);
    return typeof number === 'number' ? number - 1 : undefined;
  };
}
