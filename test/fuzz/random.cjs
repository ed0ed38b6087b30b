// @ts-check
/**
 * Random numbers that a seed brings back: mulberry32, public domain.
 * @typedef {{ next(): number, below(limit: number): number, chance(share: number): boolean, pick<T>(list: readonly T[]): T }} Random
 */

/** @param {number} seed @returns {Random} */
function randomFrom(seed) {
  let state = seed >>> 0;
  /** Between 0 and 1. */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => /** @type {any} */ (list[below(list.length)]),
  };
}

module.exports = { randomFrom };
