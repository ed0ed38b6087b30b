import { addCase, setCaseValue } from '../../src/core/scenario/cases/edit-cases.js';
import { inCase } from '../../src/core/scenario/cases/in-case.js';
import type { CasePlace, Scenario } from '../../src/core/scenario/tables/scenario.js';
import { ASSUMED_SCENARIO } from './assumed-scenario.js';

const [first = {}] = ASSUMED_SCENARIO.traffic;
const CHANNEL = String(first['Channel']);

/** The first channel's column, and figures, in which the cases of the scenario below differ. */
export const RATE: CasePlace = { table: 'traffic', name: CHANNEL, header: 'Resolution rate' };
export const SESSIONS: CasePlace = { table: 'traffic', name: CHANNEL, header: 'Sessions' };
export const GROWTH: CasePlace = { table: 'assumptions', name: 'Growth', header: '' };

/** A best and a worst beside the base, the best shown. */
export const SCENARIO_WITH_CASES: Scenario = inCase(
  (
    [
      ['Best', RATE, 0.8],
      ['Worst', RATE, 0.5],
      ['Best', GROWTH, 0.03],
      ['Worst', SESSIONS, 20_000],
    ] as const
  ).reduce(
    (own, [name, place, value]) => setCaseValue(own, name, place, value),
    addCase(addCase(ASSUMED_SCENARIO, 'Best'), 'Worst'),
  ),
  'Best',
);
