import type { SimulatedScenario } from '../study/simulate-scenario.js';
import type { Outcomes } from '../study/simulation/tally.js';

/** The offer that is the first of the ranking most often. */
export interface LikeliestCheapest {
  readonly name: string;
  /** 0 to 1. */
  readonly chance: number;
  readonly bill: Outcomes;
}

/** Of equal ones the first given; undefined where no offer was ever the first. */
export function likeliestCheapest({ offers }: SimulatedScenario): LikeliestCheapest | undefined {
  const known = offers.flatMap(({ name, simulated }): LikeliestCheapest[] =>
    simulated.ok && simulated.value.chanceCheapest > 0
      ? [{ name, chance: simulated.value.chanceCheapest, bill: simulated.value.bill }]
      : [],
  );
  const [first, ...others] = known;
  return first && others.reduce((most, own) => (own.chance > most.chance ? own : most), first);
}
