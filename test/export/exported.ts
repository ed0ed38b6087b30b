import { sentence } from '../../src/core/fault/sentence.js';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { exportModel } from '../../src/export/export-model';

/** The file of a scenario; fails the test where it cannot be made. */
export function exported(scenario: Scenario = EXAMPLE_SCENARIO): Uint8Array {
  const file = exportModel(scenario, { asOf: '2026-01-31', version: '1.2.3' });
  if (!file.ok) throw new Error(file.faults.map(sentence).join(' '));
  return file.value.bytes;
}
