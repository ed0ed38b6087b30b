import { conflict, noPartner, passed, type Fault } from '../../core/fault/fault.js';
import type { Result } from '../../core/fault/result.js';
import { sentence } from '../../core/fault/sentence.js';
import { isErrorCell, type Cell, type ErrorCell } from '../../core/grid/cell.js';
import type { Argument } from './argument.js';
import { faultCell, faultsCell } from '../../core/grid/fault-cell.js';
import { bugCell } from './cell.js';
import { readCell, readCells, readRange, type HostRange } from './read.js';

export type Arguments = Readonly<Record<string, Argument<unknown>>>;

/** What the host gave for each argument. */
export type Inputs<A extends Arguments> = { readonly [Name in keyof A]: unknown };

/** The arguments at one position. A property is read and checked when the computation asks for it, and only then. */
export type Given<A extends Arguments> = {
  readonly [Name in keyof A]: A[Name] extends Argument<infer Value> ? Value : never;
};

/** A function call laid out over the positions that it spills to. */
export interface Call<A extends Arguments> {
  readonly rows: number;
  readonly columns: number;
  readonly given: Given<A>;
  /** The cells at the present position in the order of the arguments, as the host gave them; reused at the next. */
  readonly cells: readonly unknown[];
  /** Goes to a position. False where it needs `settled`: a cell without partner, an error, or nothing but blanks. */
  moveTo(row: number, column: number): boolean;
  /** The cell of the present position where its arguments alone decide it. */
  settled(): Cell | undefined;
}

/** How many cells one call may spill to: more would freeze the workbook long before it filled. */
const MOST_CELLS = 2 ** 22;

/** Thrown by `Given` when an argument that the computation asks for cannot be read. */
class Refused extends Error {
  faults: readonly Fault[] = [];
}

/** What a cell shows where something was thrown: the argument that could not be read, or a fault of ours. */
export function thrownCell(thrown: unknown): ErrorCell {
  return thrown instanceof Refused ? faultsCell(thrown.faults) : bugCell(thrown);
}

interface Lane {
  readonly name: string;
  readonly argument: Argument<unknown>;
  readonly index: number;
  readonly range: HostRange;
  /** More than one cell: it decides where the results spill to, and what counts as a blank position. */
  readonly spreads: boolean;
}

/** A call over the common shape of its arguments, as Excel's own operators take it. */
export function layOut<A extends Arguments>(contract: A, inputs: Inputs<A>): Call<A> {
  // Made once: an error takes longer than all the reading, and a column of mistakes refuses row after row.
  let refused: Refused | undefined;
  const refuse = (faults: readonly Fault[]): never => {
    refused ??= new Refused();
    refused.faults = faults;
    throw refused;
  };
  const cells: unknown[] = [];
  const wholes = new Map<string, () => Result<unknown>>();
  const lanes = Object.entries(contract).map(([name, argument], index): Lane => {
    const range = takeWhole(name, argument, readRange(inputs[name]), wholes);
    cells[index] = range.at(0, 0);
    return { name, argument, index, range, spreads: range.rows > 1 || range.columns > 1 };
  });
  const spreading = lanes.filter((lane) => lane.spreads);
  const rows = Math.max(...lanes.map((lane) => lane.range.rows));
  const columns = Math.max(...lanes.map((lane) => lane.range.columns));
  if (rows * columns > MOST_CELLS) refuse([tooMany(rows, columns)]);
  let here = { row: 0, column: 0 };

  const partnerless = spreading.some(
    ({ range }) => lacks(range.rows, rows - 1) || lacks(range.columns, columns - 1),
  );

  function moveTo(row: number, column: number): boolean {
    here = { row, column };
    let filled = spreading.length === 0;
    for (const { range, argument, index } of spreading) {
      const value = range.at(range.rows === 1 ? 0 : row, range.columns === 1 ? 0 : column);
      cells[index] = value;
      if (!filled) filled = (typeof value === 'number' && value !== 0) || !argument.isBlank(readCell(value));
    }
    return filled && !partnerless && !cells.some(isObject);
  }

  function settled(): Cell | undefined {
    const alone = spreading.find(
      ({ range }) => lacks(range.rows, here.row) || lacks(range.columns, here.column),
    );
    if (alone !== undefined) return faultCell(withoutPartner(alone, lanes, { rows, columns, ...here }));
    const blank = (lane: Lane) => lane.argument.isBlank(readCell(cells[lane.index]));
    if (spreading.length > 0 && spreading.every(blank)) return '';
    for (const { name, index } of lanes) {
      const cell = readCell(cells[index]);
      if (isErrorCell(cell)) return inputError(name, cell);
    }
    return undefined;
  }

  const given = {};
  for (const { name, argument, index, spreads } of lanes) {
    const read = wholes.get(name) ?? (() => argument.read(readCell(cells[index]), name));
    // What does not spread is the same in every position: it is read once.
    let fixed: Result<unknown> | undefined;
    Object.defineProperty(given, name, {
      enumerable: true,
      get() {
        const result = spreads ? read() : (fixed ??= read());
        return result.ok ? result.value : refuse(result.faults);
      },
    });
  }
  return { rows, columns, given: given as Given<A>, cells, moveTo, settled };
}

/** A table given as a whole stands in every position: as its first error if it holds one, else as what it says. */
function takeWhole(
  name: string,
  { table }: Argument<unknown>,
  range: HostRange,
  wholes: Map<string, () => Result<unknown>>,
): HostRange {
  if (table === undefined) return range;
  const cells = readCells(range);
  if (!table.claims(cells)) return range;
  const error = cells.flat().find(isErrorCell);
  if (error !== undefined) return readRange({ code: error.error, message: error.sentence });
  wholes.set(name, () => table.read(cells, name));
  return readRange(true);
}

/** An error that stands in an input cell comes out as it is, with words if it brought none. */
function inputError(name: string, cell: ErrorCell): ErrorCell {
  return { error: cell.error, sentence: cell.sentence ?? sentence(passed(name, cell.error)) };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function lacks(size: number, index: number): boolean {
  return size !== 1 && index >= size;
}

function withoutPartner(
  alone: Lane,
  lanes: readonly Lane[],
  { rows, columns, row }: { rows: number; columns: number; row: number },
): Fault {
  const short = lacks(alone.range.rows, row);
  const other = lanes.find(({ range }) => (short ? range.rows === rows : range.columns === columns)) ?? alone;
  const size = ({ name, range }: Lane) => `${name} is ${range.rows} × ${range.columns} cells`;
  return noPartner(`this cell has no partner in ${alone.name}: ${size(alone)}, ${size(other)}`);
}

function tooMany(rows: number, columns: number): Fault {
  return conflict(
    'The result',
    `it would fill ${rows} × ${columns} cells; one call fills at most ${MOST_CELLS}`,
  );
}
