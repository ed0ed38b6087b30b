import { roundNear } from '../../../core/stats/round-number.js';

/**
 * Round values over a range: multiples of 1, 2 or 5 times a power of ten, both ends included where they are round.
 * @param count about how many are wanted
 */
export function niceTicks(from: number, to: number, count: number): number[] {
  if (!(to > from) || count < 1) return [from];
  const step = roundNear((to - from) / count);
  const first = Math.ceil(from / step - TOLERANCE);
  const last = Math.floor(to / step + TOLERANCE);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => multiple(first + index, step));
}

const TOLERANCE = 1e-9;

/** 3 × 0.1 as 0.3: a step below 1 is the reciprocal of a whole number. */
function multiple(times: number, step: number): number {
  return step < 1 ? times / Math.round(1 / step) : times * step;
}
