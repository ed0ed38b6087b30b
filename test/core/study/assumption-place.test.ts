import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions.js';
import { evenSeason } from '../../../src/core/scenario/edit/assumptions.js';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import type { Assumptions } from '../../../src/core/scenario/tables/scenario.js';
import { assumptionPlace } from '../../../src/core/study/assumption-place.js';
import { readAssumptions } from '../../../src/core/study/read-assumptions.js';
import { startScenario } from '../../../src/core/study/simulate-scenario.js';

const placesOf = (given: Partial<Assumptions>) => {
  const own = { ...NO_ASSUMPTIONS, ...given };
  const read = readAssumptions(own);
  const faults = read.ok ? [] : read.faults;
  return faults.map((fault) => assumptionPlace(fault, own));
};

describe('the cell that a fault of the assumptions speaks of', () => {
  test('a figure by its name', () => {
    expect(placesOf({ figures: { Months: 0.5, 'Handle time uplift': -2 } })).toEqual([
      { figure: 'Months' },
      { figure: 'Handle time uplift' },
    ]);
  });

  test('a cell of a table, blank rows above it counted', () => {
    const ramp = [{}, { Month: 1, 'Resolution rate': 65 }, {}, { Month: 1, 'Resolution rate': 0.5 }];
    expect(placesOf({ ramp })).toEqual([{ table: 'ramp', row: 1, header: 'Resolution rate' }]);
    expect(placesOf({ ramp: [{ Month: 2, 'Resolution rate': 0.5 }, ...ramp.slice(3)] })).toEqual([
      { table: 'ramp', row: 1, header: undefined },
    ]);
    expect(placesOf({ spread: [{}, { Variable: 'sessions', Low: 'few', High: 9 }] })).toEqual([
      { table: 'spread', row: 1, header: 'Low' },
    ]);
  });

  test('a month of the season, or the season as a whole', () => {
    const season = evenSeason();
    expect(placesOf({ season: season.map((row, at) => (at === 4 ? { ...row, Factor: -1 } : row)) })).toEqual([
      { table: 'season', row: 4, header: 'Factor' },
    ]);
    expect(placesOf({ season: season.slice(2) })).toEqual([
      { table: 'season', row: undefined, header: 'Factor' },
    ]);
  });

  test('ends that a lever does not take, by the row of the lever', () => {
    const spread = [
      { Variable: 'price level', Low: 0.9, High: 1.2 },
      { Variable: 'conversations', Low: 60_000, High: 40_000 },
    ];
    const assumptions = { ...NO_ASSUMPTIONS, spread };
    const started = startScenario({ ...EXAMPLE_SCENARIO, assumptions });
    expect(started.ok ? [] : started.faults.map((fault) => assumptionPlace(fault, assumptions))).toEqual([
      { table: 'spread', row: 1, header: undefined },
    ]);
  });

  test('a fault of something else has no place among them', () => {
    const started = startScenario({ ...EXAMPLE_SCENARIO, traffic: [{ Channel: 'Chat', Sessions: -1 }] });
    expect(started.ok ? [] : started.faults.map((fault) => assumptionPlace(fault, NO_ASSUMPTIONS))).toContain(
      undefined,
    );
  });
});
