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
