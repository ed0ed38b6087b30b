import { BASE, inCase } from '../../core/scenario/cases/in-case.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { ScenarioStore } from '../../excel/workbook.js';
import { isSameScenario } from './same-scenario.js';

/** How the scenario at hand stands to the one kept in the workbook: the same, another by now, or none is kept. */
export type KeptState = 'kept' | 'changed' | 'not kept';

export function keptState(scenario: Scenario, shelf: ScenarioStore | undefined): KeptState {
  const kept = shelf?.scenarios.find(({ id }) => id === scenario.id);
  if (kept === undefined) return 'not kept';
  // Which case is shown is looked at, and no change.
  const [was, now] = [kept, scenario].map((own) => inCase(own, BASE)) as [Scenario, Scenario];
  return isSameScenario(was, now) ? 'kept' : 'changed';
}

/** Whether something would be lost if another scenario took its place. */
export function isLoseable(scenario: Scenario, shelf: ScenarioStore | undefined): boolean {
  const hasRows = scenario.traffic.length > 0 || scenario.offers.length > 0;
  return hasRows && keptState(scenario, shelf) !== 'kept';
}
