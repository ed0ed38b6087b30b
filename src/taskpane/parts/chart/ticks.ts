/**
 * Round values over a range: multiples of 1, 2 or 5 times a power of ten, both ends included where they are round.
 * @param count about how many are wanted
 */
export function niceTicks(from: number, to: number, count: number): number[] {
  if (!(to > from) || count < 1) return [from];
  const step = niceStep((to - from) / count);
  const first = Math.ceil(from / step - TOLERANCE);
  const last = Math.floor(to / step + TOLERANCE);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => multiple(first + index, step));
}

const TOLERANCE = 1e-9;
/** Between two round steps the nearer one is taken, by their ratio. */
const BREAKS = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)] as const;

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const part = rough / power;
  const times = part >= BREAKS[2] ? 10 : part >= BREAKS[1] ? 5 : part >= BREAKS[0] ? 2 : 1;
  return times * power;
}

/** 3 × 0.1 as 0.3: a step below 1 is the reciprocal of a whole number. */
function multiple(times: number, step: number): number {
  return step < 1 ? times / Math.round(1 / step) : times * step;
}
