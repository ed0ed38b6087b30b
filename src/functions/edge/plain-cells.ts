import { findWord, type Vocabulary } from '../../core/grid/word.js';

/** How many spellings are remembered: there are few, but a hostile column could hold as many as rows. */
const MOST_WORDS = 20;

/** The number of a cell, or NaN, which every comparison and kernel after it turns down. */
export function plainNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
}

/** Left out, in the three ways hosts have for it: 0 stands for none in a cap, a share or a word. */
export function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === 0;
}

/**
 * The word of a cell, or undefined if it is none; for one call, because it remembers what it has looked up: the same
 * few stand in every row.
 */
export function wordReader<Word extends string>(
  words: Vocabulary<Word>,
): (value: unknown) => Word | undefined {
  const known = new Map<unknown, Word>();
  // No cell equals NaN, so that the first is always looked up.
  let last: unknown = NaN;
  let word: Word | undefined;
  return (value) => {
    if (value === last) return word;
    last = value;
    word = known.get(value) ?? (typeof value === 'string' ? findWord(value, words) : undefined);
    if (word !== undefined && known.size < MOST_WORDS) known.set(value, word);
    return word;
  };
}
