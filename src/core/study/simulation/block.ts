/** Trials that are computed together, so that each step of a bill is one plain loop over them. */
export const BLOCK = 1024;

/** Trials that start from random numbers of their own, so that several workers draw what a single one does. */
export const CHUNK = 64 * BLOCK;

/** How many chunks so many trials are. */
export function chunksOf(trials: number): number {
  return Math.ceil(trials / CHUNK);
}
