import type { WrittenInput } from '../../core/file/scenario-file.js';
import { inCase } from '../../core/scenario/cases/in-case.js';
import { withSaid } from '../../core/scenario/cases/with-said.js';
import type { Cases, Scenario } from '../../core/scenario/tables/scenario.js';
import type { SheetState } from '../cells/sheet-state.js';
import { casesOn } from '../tables/read-cases.js';

/**
 * The scenario with what the user typed on Cases since it was written, its tables in the case shown.
 * @param was the cases as they were written; @param written what the record keeps of their cells
 */
export function withTypedCases(
  scenario: Scenario,
  was: Cases | undefined,
  state: SheetState,
  written: readonly WrittenInput[] = [],
): Scenario {
  if (scenario.cases === undefined || was === undefined) return scenario;
  const cases = withSaid(scenario.cases, casesOn(state.values, written, was));
  return inCase({ ...scenario, cases }, cases.shown);
}
