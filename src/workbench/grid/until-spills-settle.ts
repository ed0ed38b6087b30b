import type { IUnitRange } from '@univerjs/core';
import type { SpillWatch } from './left-by-spills.js';

/** Formulas that take each other's spills may change without end, as those of random numbers do. */
const MOST_ROUNDS = 8;

/** Calculations that follow a calculation, until nothing has taken a spill before it was calculated. */
export interface Rounds {
  /** To be called as any calculation ends. */
  readonly ended: (isStopped: boolean) => void;
  /** Whether there is another round, which is begun with it. */
  readonly goesOn: () => boolean;
}

export function untilSpillsSettle(spills: SpillWatch, calculate: (areas: IUnitRange[]) => void): Rounds {
  let unsettled: IUnitRange[] = [];
  /** What of it is being calculated. */
  let under: IUnitRange[] = [];
  let rounds = 0;
  return {
    ended: (isStopped) => {
      // The grid stops for what was written meanwhile, and goes on with that alone.
      if (isStopped) unsettled.push(...under);
      under = [];
    },
    goesOn: () => {
      under = [...unsettled, ...spills.left()];
      unsettled = [];
      const isOver = under.length === 0 || rounds === MOST_ROUNDS;
      rounds = isOver ? 0 : rounds + 1;
      if (isOver) under = [];
      else calculate(under);
      return !isOver;
    },
  };
}
