import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import type { Scenario } from '../../../src/core/scenario/tables/scenario';
import type * as Forecast from '../../../src/core/study/time/forecast';
import type * as Simulate from '../../../src/core/study/simulation/simulate';
import { buildSheets, sheetsOf } from '../../../src/model/build-model';
import type { Settings } from '../../../src/model/figures/draft';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';

jest.mock('../../../src/core/study/simulation/simulate', () => {
  const actual = jest.requireActual<typeof Simulate>('../../../src/core/study/simulation/simulate');
  return { ...actual, simulateTrials: jest.fn(actual.simulateTrials) };
});
jest.mock('../../../src/core/study/time/forecast', () => {
  const actual = jest.requireActual<typeof Forecast>('../../../src/core/study/time/forecast');
  return { ...actual, forecast: jest.fn(actual.forecast) };
});
const { simulateTrials: simulate } = jest.requireMock<{ simulateTrials: jest.Mock }>(
  '../../../src/core/study/simulation/simulate',
);
const { forecast } = jest.requireMock<{ forecast: jest.Mock }>('../../../src/core/study/time/forecast');

const KEYS = [...sheetsOf('risk'), ...sheetsOf('forecast')];

function build(scenario: Scenario, settings: Settings = {}) {
  const options = { asOf: '2026-01-31', version: '1.0.0', settings };
  const model = buildSheets(scenario, USUAL_NAMES, options, KEYS);
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

/** The same scenario read anew, as from a file. */
const readAnew = (): Scenario => structuredClone(EXAMPLE_SCENARIO);

test('models of one scenario share its trials and its months; other inputs have their own', () => {
  build(EXAMPLE_SCENARIO);
  const first = build(readAnew());
  expect(build({ ...readAnew(), name: 'Another name' })).not.toBe(first);
  expect(simulate).toHaveBeenCalledTimes(1);
  expect(forecast).toHaveBeenCalledTimes(1);

  build(readAnew(), { view: 'cash' });
  expect(simulate).toHaveBeenCalledTimes(1);
  expect(forecast).toHaveBeenCalledTimes(2);

  const [row, ...others] = EXAMPLE_SCENARIO.traffic;
  const dearer = { ...EXAMPLE_SCENARIO, traffic: [{ ...row, Sessions: 1234 }, ...others] };
  expect(build(dearer).expected).not.toEqual(first.expected);
  expect(simulate).toHaveBeenCalledTimes(2);
  expect(build(readAnew()).expected).toEqual(first.expected);
  expect(simulate).toHaveBeenCalledTimes(2);
});
