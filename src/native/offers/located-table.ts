import type { Place } from '../../core/fault/place.js';
import { readTable, type ReadTable, type TableShape } from '../../core/grid/table.js';
import type { Cell } from '../../core/grid/cell.js';
import { cellAddress } from '../address.js';
import type { CallArgument } from '../argument.js';

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
  /** Where each of its rows stands. */
  readonly places: readonly Place[];
  /** The cell of a row, by the row's place, under a header; undefined where the table has no such column. */
  at(place: Place, header: string): LocatedCell | undefined;
}

/** An Offers or a Traffic argument as a table that core can read. */
export function locateTable({ cells = [], at }: CallArgument, shape: TableShape): LocatedTable {
  const read = readTable(cells, shape);
  const places = read.ok ? read.value.rows.map(({ where }) => where) : [];
  const { isTransposed, above, columns } = read.ok ? read.value.layout : NOWHERE;
  return {
    cells,
    key:
      at === undefined
        ? JSON.stringify(cells)
        : `${at.sheet}!${at.row},${at.column},${at.cells.length},${cells[0]?.length ?? 0}`,
    places,
    at(place, header) {
      const line = columns.get(header);
      const index = place.row;
      if (line === undefined || index === undefined) return undefined;
      const [row, column] = isTransposed ? [above + line, index] : [above + index, line];
      return {
        value: cells[row]?.[column] ?? null,
        address: at && cellAddress(at, row, column),
      };
    },
  };
}

const NOWHERE: ReadTable['layout'] = { isTransposed: false, above: 0, columns: new Map() };
