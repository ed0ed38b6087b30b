import { headerKey } from '../grid/headers.js';
import { NO_ASSUMPTIONS } from './assumptions.js';
import type { Scenario, ScenarioRow } from './scenario.js';

/** Whether two scenarios hold the same assumptions, notes and sources included; none are those at their defaults. */
export function haveSameAssumptions(
  a: Pick<Scenario, 'assumptions'>,
  b: Pick<Scenario, 'assumptions'>,
): boolean {
  return textOf(a) === textOf(b);
}

function textOf({ assumptions = NO_ASSUMPTIONS }: Pick<Scenario, 'assumptions'>): string {
  const { figures, ramp, season, spread } = assumptions;
  return JSON.stringify([[figures], ramp, season, spread].map((rows) => rows.map(entriesOf)));
}

function entriesOf(row: ScenarioRow): [string, string | number][] {
  return Object.entries(row)
    .map(([header, value]): [string, string | number] => [headerKey(header), value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
