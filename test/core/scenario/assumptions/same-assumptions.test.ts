import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions.js';
import { haveSameAssumptions } from '../../../../src/core/scenario/assumptions/same-assumptions.js';

const own = { ...NO_ASSUMPTIONS, ramp: [{ Month: 1, 'Resolution rate': 0.5, Source: 'A guide' }] };

test('haveSameAssumptions: none are those at their defaults; headers in any order and writing', () => {
  expect(haveSameAssumptions({}, { assumptions: NO_ASSUMPTIONS })).toBe(true);
  expect(haveSameAssumptions({}, { assumptions: own })).toBe(false);
  const written = { ...own, ramp: [{ source: 'A guide', resolution_rate: 0.5, Month: 1 }] };
  expect(haveSameAssumptions({ assumptions: own }, { assumptions: written })).toBe(true);
  const other = { ...own, ramp: [{ ...own.ramp[0], Source: 'Another' }] };
  expect(haveSameAssumptions({ assumptions: own }, { assumptions: other })).toBe(false);
});

test('haveSameAssumptions: months that are over count, and none are those of a file without them', () => {
  expect(haveSameAssumptions({ assumptions: own }, { assumptions: { ...own, actuals: [] } })).toBe(true);
  const known = { ...own, actuals: [{ Month: 1, Invoiced: '1200' }] };
  expect(haveSameAssumptions({ assumptions: own }, { assumptions: known })).toBe(false);
  const written = { ...own, actuals: [{ invoiced: 1200, month: '1' }, {}] };
  expect(haveSameAssumptions({ assumptions: known }, { assumptions: written })).toBe(true);
});
