import { roundAbove } from '../../../core/stats/round-number.js';

/**
 * How far a slider goes that stands at a value: the first of 1, 2, 5, 10, 20, 50 … that is at least twice as much, so
 * that there is room on both sides and its steps are round.
 * @param least the shortest reach, for small values and where there is none
 */
export function sliderReach(value: number | undefined, least: number): number {
  const wanted = Math.max(2 * (value ?? 0), least);
  if (!(wanted > 0) || wanted > 1e300) return least;
  return roundAbove(wanted);
}
