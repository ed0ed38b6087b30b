/** Levers that a simulation draws. */
export const DRAWN_LEVERS = [
  'sessions',
  'resolution rate',
  'interactions per session',
  'handover share',
  'price level',
  'seats',
] as const;

export type DrawnLever = (typeof DRAWN_LEVERS)[number];

/** Trials that are computed together, so that each step of a bill is one plain loop over them. */
export const BLOCK = 1024;

/** Trials that start from random numbers of their own, so that several workers draw what a single one does. */
export const CHUNK = 64 * BLOCK;

/** How many chunks so many trials are. */
export function chunksOf(trials: number): number {
  return Math.ceil(trials / CHUNK);
}
