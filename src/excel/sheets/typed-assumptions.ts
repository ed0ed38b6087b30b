import { NO_ASSUMPTIONS } from '../../core/scenario/assumptions/assumptions.js';
import type { WrittenInput } from '../../core/file/scenario-file.js';
import { mergeAssumptions } from '../../core/scenario/assumptions/merge-assumptions.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { ModelSheet } from '../../model/page/sheet.js';
import { gridOf } from '../cells/model-cells.js';
import { writtenInputs } from '../tables/written-inputs.js';
import { assumptionsOn } from '../tables/read-inputs.js';
import type { SheetState } from '../cells/sheet-state.js';

/**
 * The scenario with what the user typed on Assumptions since it was written: a figure that differs wins over the
 * scenario's, and so does a table in which anything differs. @param written what the record keeps of its inputs
 */
export function withTypedAssumptions(
  scenario: Scenario,
  sheet: ModelSheet,
  state: SheetState,
  written?: readonly WrittenInput[],
): Scenario {
  const own = scenario.assumptions ?? NO_ASSUMPTIONS;
  const was = assumptionsOn(gridOf(sheet), writtenInputs(sheet));
  const assumptions = mergeAssumptions(own, was, assumptionsOn(state.values, written));
  return assumptions === own ? scenario : { ...scenario, assumptions };
}
