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

test('haveSameAssumptions: numbers as text are numbers in every column of numbers', () => {
  const written = (as: (value: number) => number | string) => ({
    ...NO_ASSUMPTIONS,
    ramp: [{ Month: as(2), 'Resolution rate': as(0.5) }],
    season: [{ Month: as(1), Factor: as(1.2) }],
    spread: [{ Variable: 'sessions', Low: as(900), High: as(1200) }],
    growth: [{ Channel: 'Chat', Growth: as(0.01) }],
    realisation: [{ Month: as(4), 'Realisation rate': as(0.8) }],
    actuals: [
      {
        Month: as(1),
        Sessions: as(900),
        'Interactions per session': as(4),
        Invoiced: as(5),
        'Resolution rate': as(0.6),
      },
    ],
  });
  const [numbers, texts] = [written((value) => value), written(String)];
  expect(haveSameAssumptions({ assumptions: numbers }, { assumptions: texts })).toBe(true);
  for (const table of ['ramp', 'season', 'spread', 'growth', 'realisation', 'actuals'] as const)
    expect(haveSameAssumptions({ assumptions: numbers }, { assumptions: { ...texts, [table]: [] } })).toBe(
      false,
    );
});
