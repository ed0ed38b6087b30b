import type { Cell } from '../../core/grid/cell.js';

/**
 * An argument as the host gave it: at least one cell, rows of equal length as far as `at` can tell. A class and not
 * closures, so that what the engine compiled for one call serves the next.
 */
export class HostRange {
  constructor(
    private readonly cells: readonly unknown[],
    readonly rows: number,
    readonly columns: number,
  ) {}

  /** The cell of a position inside the range, as it came; a cell that a ragged row lacks is undefined. */
  at(row: number, column: number): unknown {
    const cells = this.cells[row];
    if (Array.isArray(cells)) return (cells as readonly unknown[])[column];
    return column === 0 ? cells : undefined;
  }

  /**
   * Numbers of so many rows of a column, by themselves: a number that passes through anything that may not be one is
   * made an object, a row after the other. @param odd what stands for a cell that is no number, or 0.
   */
  numbers(
    { first, count, column }: { readonly first: number; readonly count: number; readonly column: number },
    into: Float64Array,
    odd: (cell: unknown, at: number) => number,
  ): void {
    for (let at = 0; at < count; at += 1) {
      const cells = this.cells[first + at];
      if (Array.isArray(cells)) {
        const value = (cells as readonly unknown[])[column];
        // Less itself, Infinity and NaN are NaN.
        if (typeof value === 'number' && value !== 0 && value - value === 0) {
          into[at] = value;
          continue;
        }
      }
      into[at] = odd(this.at(first + at, column), at);
    }
  }
}

/**
 * A host's argument as a range. Hosts give a range as rows of cells, but also a bare value, a bare row, null for an
 * argument left out, and rows of different lengths.
 */
export function readRange(given: unknown): HostRange {
  if (!Array.isArray(given)) return new HostRange([given], 1, 1);
  const rows = given as readonly unknown[];
  if (!rows.some(Array.isArray)) return readRange(rows.length === 0 ? null : [rows]);
  let columns = 1;
  // By places: an iterator makes an object for each row, which is more than reading them takes.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (Array.isArray(row) && row.length > columns) columns = row.length;
  }
  return new HostRange(rows, rows.length, columns);
}

/**
 * Every cell of a range without the blank rows at its end, row by row: whole columns have a million rows, of which a few
 * say something. The first row stays. @param tail what else than a blank is none: hosts send an empty cell as 0 too.
 */
export function readFilled(range: HostRange, tail?: 0): Cell[][] {
  const isBlankValue = (value: unknown) =>
    value === null || value === undefined || value === '' || (tail === 0 && value === 0);
  const isBlankRow = (row: number) => {
    for (let column = 0; column < range.columns; column += 1) {
      if (!isBlankValue(range.at(row, column))) return false;
    }
    return true;
  };
  let { rows } = range;
  while (rows > 1 && isBlankRow(rows - 1)) rows -= 1;
  return cellsOf(range, rows);
}

/** Every cell of a range, row by row. */
export function readCells(range: HostRange): Cell[][] {
  return cellsOf(range, range.rows);
}

function cellsOf(range: HostRange, rows: number): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) => readCell(range.at(row, column))),
  );
}

/**
 * A host's value as a cell. Errors are known by their code and not by their class: they come from another window.
 * A number that no cell can hold counts as the error that it would show as, and an unknown object as text.
 */
export function readCell(value: unknown): Cell {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : readObject(value);
    case 'undefined':
      return null;
    case 'bigint':
      return String(value);
    default:
      return `(${typeof value})`;
  }
}

const ERROR_NAME = /^#[A-Z0-9_/]+[!?]?$/;

function readObject(value: object): Cell {
  const { code, basicValue, message } = value as { code?: unknown; basicValue?: unknown; message?: unknown };
  const name = [code, basicValue].find((text) => typeof text === 'string' && ERROR_NAME.test(text));
  if (typeof name === 'string') {
    return typeof message === 'string' && message !== ''
      ? { error: name, sentence: message }
      : { error: name };
  }
  // A linked or formatted value stands for the plain one inside it.
  return typeof basicValue === 'object' || basicValue === undefined ? '(object)' : readCell(basicValue);
}
