/** The values that a slider runs over. */
export interface SliderSpan {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** How many times where a lever stands its slider reaches. */
export const TIMES_TODAY = 3;
/** Steps between 0 and where a lever stands: fine enough to land near any figure. */
export const STEPS = 100;

/** The 1, 2 or 5 times a power of ten that is not above it. */
export function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const times = value / power >= 5 ? 5 : value / power >= 2 ? 2 : 1;
  return times * power;
}
