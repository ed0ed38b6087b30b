import { NO_ASSUMPTIONS } from './assumptions.js';
import { plainAssumptions } from './plain-assumptions.js';
import type { Scenario } from '../tables/scenario.js';

/** Whether two scenarios hold the same assumptions, notes and sources included; none are those at their defaults. */
export function haveSameAssumptions(
  a: Pick<Scenario, 'assumptions'>,
  b: Pick<Scenario, 'assumptions'>,
): boolean {
  return a.assumptions === b.assumptions || textOf(a) === textOf(b);
}

function textOf({ assumptions = NO_ASSUMPTIONS }: Pick<Scenario, 'assumptions'>): string {
  return JSON.stringify(plainAssumptions(assumptions));
}
