import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { NAMES } from '../names.js';

function cumulativeSaving(scenario: Scenario) {
  const options = { asOf: '2026-01-31', version: '1.2.3' };
  const built = buildSheets(scenario, NAMES, options, sheetsOf('business case'));
  if (!built.ok) throw new Error('no model');
  return built.value.sheets
    .flatMap(({ charts }) => charts)
    .find(({ name }) => name === 'Meterwise cumulative saving');
}

/** The same with a share of its conversations. */
const smaller = (share: number): Scenario => ({
  ...ASSUMED_SCENARIO,
  traffic: ASSUMED_SCENARIO.traffic.map((row) => ({ ...row, Sessions: Number(row['Sessions']) * share })),
});

test('savings of more than a million have an axis in millions, those of a small desk one in full', () => {
  expect(cumulativeSaving(ASSUMED_SCENARIO)).toMatchObject({ valueFormat: 'money', isOfThousands: true });
  expect(cumulativeSaving(smaller(0.001))?.isOfThousands).toBeUndefined();
});
