import type { Argument, Contract } from '../../core/contract/argument.js';
import { conflict, noPartner, passed, type Fault } from '../../core/fault/fault.js';
import type { Result } from '../../core/fault/result.js';
import { isErrorCell, type Cell, type ErrorCell } from '../../core/grid/cell.js';
import { faultCell, faultsCell } from '../../core/grid/fault-cell.js';
import { bugCell } from './cell.js';
import { BLOCK, type FastLane, type LaneArgument } from './fast-lane.js';
import { readCell, readFilled, readRange, type HostRange } from './read.js';
import { phrase } from '../../core/phrase/phrase.js';

/** What the host gave for each argument. */
export type Inputs<A extends Contract> = { readonly [Name in keyof A]: unknown };

/** The arguments at one position. A property is read and checked when the computation asks for it, and only then. */
export type Given<A extends Contract> = {
  readonly [Name in keyof A]: A[Name] extends Argument<infer Value> ? Value : never;
};

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

/** What the tables say that were given as a whole, by argument. */
type Wholes = Map<string, () => Result<unknown>>;

interface Lane {
  readonly name: string;
  readonly argument: Argument<unknown>;
  readonly index: number;
  readonly range: HostRange;
  /** More than one cell: it decides where the results spill to, and what counts as a blank position. */
  readonly spreads: boolean;
}

/** A call over the common shape of its arguments, as Excel's own operators take it. */
export function layOut<A extends Contract>(contract: A, inputs: Inputs<A>): Call<A> {
  const wholes: Wholes = new Map();
  const lanes = Object.entries(contract).map(([name, argument], index): Lane => {
    const range = takeWhole(name, argument, readRange(inputs[name]), wholes);
    return { name, argument, index, range, spreads: range.rows > 1 || range.columns > 1 };
  });
  return new Call<A>(lanes, wholes);
}

/** A function call laid out over the positions that it spills to. */
export class Call<A extends Contract> {
  readonly rows: number;
  readonly columns: number;
  readonly given: Given<A>;
  /** The cells at the present position in the order of the arguments, as the host gave them. */
  private readonly cells: unknown[];
  private readonly spreading: readonly Lane[];
  /** Whether every range reaches as far as the others, and no single cell is an error: then a row is quickly judged. */
  private readonly regular: boolean;
  private row = 0;
  private column = 0;
  // Made once: an error takes longer than all the reading, and a column of mistakes refuses row after row.
  private refused: Refused | undefined;

  constructor(
    private readonly lanes: readonly Lane[],
    wholes: Wholes,
  ) {
    this.rows = Math.max(...lanes.map((lane) => lane.range.rows));
    this.columns = Math.max(...lanes.map((lane) => lane.range.columns));
    if (this.rows * this.columns > MOST_CELLS) this.refuse([tooMany(this.rows, this.columns)]);
    this.cells = lanes.map((lane) => lane.range.at(0, 0));
    this.spreading = lanes.filter((lane) => lane.spreads);
    const [lastRow, lastColumn] = [this.rows - 1, this.columns - 1];
    this.regular =
      this.spreading.every(({ range }) => !lacks(range.rows, lastRow) && !lacks(range.columns, lastColumn)) &&
      lanes.every((lane) => lane.spreads || !isObject(this.cells[lane.index]));
    this.given = this.givenBy(wholes);
  }

  /** Whether one argument alone decides where the results spill to: then all others are the same in every position. */
  spreadsOver(name: keyof A): boolean {
    return this.spreading.length === 1 && this.spreading[0]?.name === name;
  }

  moveTo(row: number, column: number): void {
    this.row = row;
    this.column = column;
    for (const { range, index } of this.spreading) {
      this.cells[index] = range.at(range.rows === 1 ? 0 : row, range.columns === 1 ? 0 : column);
    }
  }

  /**
   * Figures of so many rows of a column by a lane; NaN where it has none, and where a position needs `settled`: a cell
   * without partner, an error, or nothing but blanks.
   */
  quickFigures(lane: FastLane, block: Block, into: Float64Array): void {
    const { count } = block;
    if (!this.regular) return void into.fill(NaN, 0, count);
    const { columns, odd } = SCRATCH;
    odd.fill(0, 0, count);
    for (const [index, own] of this.lanes.entries()) {
      columns[index] ??= new Float64Array(BLOCK);
      const takes = lane.takes[index];
      if (takes === undefined) continue;
      if (own.spreads) readColumn(own, takes, block, { into: columns[index], odd });
      else columns[index].fill(takes.read(this.cells[index]), 0, count);
    }
    lane.figures(columns, into, count);
    const spreading = this.spreading.length;
    if (spreading === 0) return;
    for (let at = 0; at < count; at += 1) {
      if ((odd[at] as number) >= spreading) into[at] = NaN;
    }
  }

  /** The cell of the present position where its arguments alone decide it. */
  settled(): Cell | undefined {
    const { lanes, spreading, cells, rows, columns, row, column } = this;
    const alone = spreading.find(({ range }) => lacks(range.rows, row) || lacks(range.columns, column));
    if (alone !== undefined) return faultCell(withoutPartner(alone, lanes, { rows, columns, row }));
    const blank = (lane: Lane) => lane.argument.isBlank(readCell(cells[lane.index]));
    if (spreading.length > 0 && spreading.every(blank)) return '';
    for (const { name, index } of lanes) {
      const cell = readCell(cells[index]);
      if (isErrorCell(cell)) return inputError(name, cell);
    }
    return undefined;
  }

  private givenBy(wholes: Wholes): Given<A> {
    const given = {};
    for (const { name, argument, index, spreads } of this.lanes) {
      const read = wholes.get(name) ?? (() => argument.read(readCell(this.cells[index]), name));
      // What does not spread is the same in every position: it is read once.
      let fixed: Result<unknown> | undefined;
      const get = () => {
        const result = spreads ? read() : (fixed ??= read());
        return result.ok ? result.value : this.refuse(result.faults);
      };
      Object.defineProperty(given, name, { enumerable: true, get });
    }
    return given as Given<A>;
  }

  private refuse(faults: readonly Fault[]): never {
    this.refused ??= new Refused();
    this.refused.faults = faults;
    throw this.refused;
  }
}

/** Positions in a row of one column. */
interface Block {
  readonly first: number;
  readonly count: number;
  readonly column: number;
}

/** Where a block is read to: used by every call, one after the other. */
const SCRATCH: { readonly columns: Float64Array[]; readonly odd: Uint8Array } = {
  columns: [],
  odd: new Uint8Array(BLOCK),
};

/** More than arguments: a cell that has to be settled by itself. */
const TO_SETTLE = 100;

/** Reads an argument over a block. @param to the numbers, and at each position how many arguments are blank. */
function readColumn(
  { range, argument }: Lane,
  { isNumber, read }: LaneArgument,
  { first, count, column }: Block,
  { into, odd }: { readonly into: Float64Array; readonly odd: Uint8Array },
): void {
  const own = range.columns === 1 ? 0 : column;
  const oddCell = (value: unknown, at: number) => {
    if (isObject(value)) odd[at] = TO_SETTLE;
    else if (argument.isBlank(readCell(value))) odd[at] = (odd[at] as number) + 1;
    return read(value);
  };
  if (range.rows > 1 && isNumber) return range.numbers({ first, count, column: own }, into, oddCell);
  for (let at = 0; at < count; at += 1) {
    const value = range.at(range.rows === 1 ? 0 : first + at, own);
    into[at] = isPlainNumber(value) && isNumber ? value : oddCell(value, at);
  }
}

/** A table given as a whole stands in every position: as its first error if it holds one, else as what it says. */
function takeWhole(name: string, { table }: Argument<unknown>, range: HostRange, wholes: Wholes): HostRange {
  if (table === undefined) return range;
  const cells = readFilled(range);
  if (!table.claims(cells)) return range;
  const error = cells.flat().find(isErrorCell);
  if (error !== undefined) return readRange({ code: error.error, message: error.sentence });
  wholes.set(name, () => table.read(cells, name));
  return readRange(true);
}

/** An error that stands in an input cell comes out as it is, with words if it brought none. */
function inputError(name: string, cell: ErrorCell): ErrorCell {
  return cell.sentence === undefined ? faultCell(passed(name, cell.error)) : cell;
}

/** Not 0, which may stand for a blank. */
function isPlainNumber(value: unknown): value is number {
  return typeof value === 'number' && value !== 0 && Number.isFinite(value);
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
  const size = ({ name, range }: Lane) =>
    phrase('argumentSize', name, phrase('cells', range.rows, range.columns));
  return noPartner(phrase('noPartner', alone.name, size(alone), size(other)));
}

function tooMany(rows: number, columns: number): Fault {
  const rule = phrase('tooManyToFill', phrase('cells', rows, columns), MOST_CELLS);
  return conflict({ name: phrase('theResult') }, rule);
}
