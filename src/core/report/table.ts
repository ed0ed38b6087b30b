import { toDouble, type Dec } from '../exact/decimal.js';
import { overflow } from '../fault/fault.js';
import type { Cell } from '../grid/cell.js';
import { faultCell } from '../grid/fault-cell.js';

/** A table as it spills: a header row, then rows of the same length. */
export type Table = Cell[][];

/** A figure as a cell: the nearest double, #NUM! beyond a double. */
export function figure(value: Dec): Cell {
  const double = toDouble(value);
  return Number.isFinite(double) ? double : faultCell(overflow('result'));
}

/** A figure per something of which there may be none: #DIV/0! then. */
export function figurePer(value: Dec | undefined): Cell {
  return value === undefined ? { error: '#DIV/0!' } : figure(value);
}

/** The same with its rows as columns: months stand beside each other. */
export function turned(table: Table): Table {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? ''));
}
