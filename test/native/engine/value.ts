import { isErrorCell, type Cell, type ErrorCell } from '../../../src/core/grid/cell';

/** What a part of a formula comes to: a single value, or a rectangle of them. */
export type Value = Cell | Cells;
export type Cells = readonly (readonly Cell[])[];

/** Thrown where an error is the value of everything around it. */
export class Failure extends Error {
  constructor(readonly cell: ErrorCell) {
    super(cell.error);
  }
}

export function fail(error: string): never {
  throw new Failure({ error });
}

export function isCells(value: Value): value is Cells {
  return Array.isArray(value);
}

/** A single value; an error goes through to the top. */
export function cellOf(value: Value): Exclude<Cell, ErrorCell> {
  if (isCells(value)) {
    const [[only = null] = []] = value;
    if (value.length > 1 || (value[0]?.length ?? 0) > 1) fail('#VALUE!');
    return cellOf(only);
  }
  if (value !== null && isErrorCell(value)) throw new Failure(value);
  return value;
}

/** A number where one is needed: a blank is 0, and text is none. */
export function numberOf(value: Value): number {
  const cell = cellOf(value);
  if (typeof cell === 'string') return fail('#VALUE!');
  const number = Number(cell ?? 0);
  return Number.isFinite(number) ? number : fail('#NUM!');
}

export function cellsOf(value: Value): Cells {
  return isCells(value) ? value : [[value]];
}

/** An operation on single values, over rectangles where one is given. */
export function broadcast(a: Value, b: Value, operation: (a: Cell, b: Cell) => Cell): Value {
  if (!isCells(a) && !isCells(b)) return operation(a, b);
  const [left, right] = [cellsOf(a), cellsOf(b)];
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const pick = (cells: Cells, row: number, column: number): Cell => {
    const line = cells[cells.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      caught(() => operation(pick(left, row, column), pick(right, row, column))),
    ),
  );
}

/** What a calculation comes to, a failure as the error that it is. */
export function caught(run: () => Cell): Cell {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.cell;
    throw thrown;
  }
}
