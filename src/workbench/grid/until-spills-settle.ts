import type { IUnitRange } from '@univerjs/core';
import type { SpillWatch } from './left-by-spills.js';

/** Formulas that take each other's spills may change without end, as those of random numbers do. */
const MOST_ROUNDS = 8;

/** Calculations that follow a calculation, until nothing has taken a spill before it was calculated. */
export interface Rounds {
  /** Whether there is another round, which is begun with it. */
  readonly goesOn: () => boolean;
}

export function untilSpillsSettle(
  spills: SpillWatch,
  calculate: (areas: readonly IUnitRange[]) => void,
): Rounds {
  let rounds = 0;
  return {
    goesOn: () => {
      const left = spills.left();
      const isOver = left.length === 0 || rounds === MOST_ROUNDS;
      rounds = isOver ? 0 : rounds + 1;
      if (!isOver) calculate(left);
      return !isOver;
    },
  };
}
