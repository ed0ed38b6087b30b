import { findWord, type Vocabulary } from '../../core/grid/word.js';

/** So many positions are read together, argument by argument: each step is one plain loop over columns of numbers. */
export const BLOCK = 1024;

/** The number that stands for a cell of an argument; NaN for anything odd. */
export type CellReader = (cell: unknown) => number;

/** How cells of an argument are read. */
export interface LaneArgument {
  /** A number that is not 0 stands for itself. */
  readonly isNumber: boolean;
  readonly read: CellReader;
}

/**
 * The same figures from plain numbers, without decimals. NaN where the cells are anything odd or the exact figure does
 * not fit; the body then has its turn.
 */
export interface FastLane {
  /** In the order of the arguments. */
  readonly takes: readonly LaneArgument[];
  /** The figures of so many positions. @param columns of numbers, one for each argument. */
  figures(columns: readonly Float64Array[], into: Float64Array, count: number): void;
}

/** The number of a cell; what is no finite number is turned down by every comparison and kernel after it. */
export const NUMBER: LaneArgument = {
  isNumber: true,
  read: (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : NaN),
};

/** A number, or another one where it is left out, in the three ways that hosts have for it: 0 stands for none in a cap or a share. */
export function numberOr(leftOut: number): LaneArgument {
  return { isNumber: true, read: (cell) => (isLeftOut(cell) ? leftOut : NUMBER.read(cell)) };
}

/** How many spellings are remembered: there are few, but a hostile column could hold as many as rows. */
const MOST_WORDS = 20;

/** A word as its place in a list. For one call: it remembers what it has looked up, as the same few stand in every row. */
export function wordOf<Word extends string>(
  words: Vocabulary<Word>,
  list: readonly Word[],
  leftOut = NaN,
): LaneArgument {
  const known = new Map<unknown, number>();
  const placeOf = (cell: unknown) => {
    if (isLeftOut(cell)) return leftOut;
    const word = typeof cell === 'string' ? findWord(cell, words) : undefined;
    return word === undefined ? NaN : list.indexOf(word);
  };
  const read = (cell: unknown) => {
    const found = known.get(cell) ?? placeOf(cell);
    if (known.size < MOST_WORDS) known.set(cell, found);
    return found;
  };
  return { isNumber: false, read };
}

export function isLeftOut(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '' || cell === 0;
}
