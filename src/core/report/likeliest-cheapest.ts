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

/** Simulated offers in that order: the one that is the first most often first, of equal ones the one with the lower bill. */
export function byChance(offers: SimulatedScenario['offers']): SimulatedScenario['offers'] {
  return [...offers].sort((a, b) => {
    if (!a.simulated.ok || !b.simulated.ok) return Number(b.simulated.ok) - Number(a.simulated.ok);
    const [own, other] = [a.simulated.value, b.simulated.value];
    return other.chanceCheapest - own.chanceCheapest || own.bill.mean - other.bill.mean;
  });
}
