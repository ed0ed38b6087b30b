import { haveSameAssumptions } from '../../core/scenario/assumptions/same-assumptions.js';
import { haveSameCases } from '../../core/scenario/cases/same-cases.js';
import { haveSameClaims } from '../../core/scenario/claims/claims.js';
import { haveSameTables } from '../../core/scenario/tables/same-tables.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';

/** Whether all that is entered is the same in both, whatever they are called. */
export function isSameScenario(a: Scenario, b: Scenario): boolean {
  return haveSameTables(a, b) && isSameBeside(a, b);
}

/** Whether what is entered beside the tables is the same in both. */
export function isSameBeside(a: Partial<Scenario>, b: Partial<Scenario>): boolean {
  return haveSameAssumptions(a, b) && haveSameCases(a, b) && haveSameClaims(a, b);
}
