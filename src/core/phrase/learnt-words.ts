import type { Words } from './words.js';

/** English words that a script of its own brings, so that the scripts before it need not carry them. */
const learnt: Partial<Words> = {};

export function learnWords(words: Partial<Words>): void {
  Object.assign(learnt, words);
}

export function learntWords(): Partial<Words> {
  return learnt;
}
