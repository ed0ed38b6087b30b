import { NO_ASSUMPTIONS } from '../../core/scenario/assumptions/assumptions.js';
import { mergeAssumptions } from '../../core/scenario/assumptions/merge-assumptions.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { ModelSheet } from '../../model/page/sheet.js';
import { gridOf } from '../cells/model-cells.js';
import { assumptionsOn } from '../tables/read-inputs.js';
import type { SheetState } from '../cells/sheet-state.js';

/**
 * The scenario with what the user typed on Assumptions since it was written: a figure that differs wins over the
 * scenario's, and so does a table in which anything differs.
 */
export function withTypedAssumptions(scenario: Scenario, sheet: ModelSheet, state: SheetState): Scenario {
  const own = scenario.assumptions ?? NO_ASSUMPTIONS;
  const assumptions = mergeAssumptions(own, assumptionsOn(gridOf(sheet)), assumptionsOn(state.values));
  return assumptions === own ? scenario : { ...scenario, assumptions };
}
