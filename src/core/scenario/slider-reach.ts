/** The ends of a slider are round numbers, so that its steps are. */
const ROUND = [1, 2, 5, 10] as const;

/**
 * How far a slider goes that stands at a value: the first of 1, 2, 5, 10, 20, 50 … that is at least twice as much, so
 * that there is room on both sides.
 * @param least the shortest reach, for small values and where there is none
 */
export function sliderReach(value: number | undefined, least: number): number {
  const wanted = Math.max(2 * (value ?? 0), least);
  if (!(wanted > 0) || wanted > 1e300) return least;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ROUND.map((round) => round * power).find((reach) => reach >= wanted) ?? 10 * power;
}
