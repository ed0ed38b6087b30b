import { formatAddress } from '../../grid/address.js';
import type { Area } from '../../grid/grid.js';
import { hostObject, type Kind } from '../kind.js';
import { Refusal } from '../refusal.js';

/** Excel.Range; its state is the area it covers. */
export const RANGE: Kind<Area> = {
  name: 'Range',
  identity: (area) => ({ _ReferenceId: writeReference(area) }),
  reads: {
    Address: (area, { grid }) =>
      formatAddress(area, grid.sheets().find(({ id }) => id === area.sheet)?.name ?? ''),
    RowIndex: ({ row }) => row,
    ColumnIndex: ({ column }) => column,
    RowCount: ({ rowCount }) => rowCount,
    ColumnCount: ({ columnCount }) => columnCount,
    CellCount: ({ rowCount, columnCount }) => rowCount * columnCount,
    Values: (area, { grid }) => grid.values(area),
    Formulas: (area, { grid }) => grid.formulas(area),
    Text: (area, { grid }) => grid.texts(area),
  },
  writes: {
    Values: (area, value, { grid }) => grid.write(area, matrixFor(area, value)),
    Formulas: (area, value, { grid }) => grid.write(area, matrixFor(area, value)),
  },
  leads: {
    GetCell: (area, [row, column]) =>
      hostObject(RANGE, {
        sheet: area.sheet,
        row: area.row + Number(row),
        column: area.column + Number(column),
        rowCount: 1,
        columnCount: 1,
      }),
    GetResizedRange: (area, [rows, columns]) => {
      const resized = {
        ...area,
        rowCount: area.rowCount + Number(rows),
        columnCount: area.columnCount + Number(columns),
      };
      if (resized.rowCount < 1 || resized.columnCount < 1) {
        throw new Refusal('InvalidArgument', 'A range keeps at least one row and one column.');
      }
      return hostObject(RANGE, resized);
    },
  },
  calls: {
    Select: (area, _, { grid }) => grid.select(area),
    // References are made from the area itself, so that there is nothing to keep or to forget.
    _KeepReference: () => null,
  },
};

/** Values as written: one row for each of the area, or a single value for all of it, as Excel takes both. */
function matrixFor(area: Area, value: unknown): unknown[][] {
  const { rowCount, columnCount } = area;
  if (!Array.isArray(value)) {
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
  }
  const rows = value as unknown[][];
  if (rows.length !== rowCount || rows.some((row) => !Array.isArray(row) || row.length !== columnCount)) {
    throw new Refusal('InvalidArgument', `The values must have ${rowCount} rows of ${columnCount}.`);
  }
  return rows;
}

function writeReference({ sheet, row, column, rowCount, columnCount }: Area): string {
  return `range:${row},${column},${rowCount},${columnCount},${sheet}`;
}

/** The area of a reference without its leading `range:`; null where it is not one. */
export function readReference(text: string): Area | null {
  const match = /^(\d+),(\d+),(\d+),(\d+),(.+)$/.exec(text);
  if (!match) return null;
  const [row = 0, column = 0, rowCount = 1, columnCount = 1] = match.slice(1, 5).map(Number);
  return { sheet: match[5] ?? '', row, column, rowCount, columnCount };
}
