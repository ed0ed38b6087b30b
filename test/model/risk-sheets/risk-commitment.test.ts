import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions.js';
import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import { NAMES } from '../names.js';

const SEASON = [0.8, 0.9, 1, 1.2];
/** The worked example of COMMITMENT_TEST, three times over a year. */
const COMMITTED: Scenario = {
  id: 'committed',
  name: 'Committed',
  note: '',
  traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 1 }],
  offers: [
    { Offer: 'Plain', Meter: 'resolution', Rate: 2 },
    { Offer: 'Outcome', Meter: 'resolution', Rate: 1.5, 'Committed units': 1000, 'Overage rate': 2 },
  ],
  assumptions: {
    ...NO_ASSUMPTIONS,
    season: Array.from({ length: 12 }, (_, index) => ({ Month: index + 1, Factor: SEASON[index % 4] ?? 1 })),
  },
};

function riskOf(scenario: Scenario, layout?: number) {
  const options = { asOf: '2026-01-31', version: '1.2.3', ...(layout === undefined ? {} : { layout }) };
  const built = buildSheets(scenario, NAMES, options, sheetsOf('risk'));
  if (!built.ok) throw new Error('no model');
  const values = built.value.expected.filter(({ sheet }) => sheet === 'risk').map(({ value }) => value);
  const calls = built.value.sheets
    .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
    .flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []))
    .filter((formula) => formula.includes('COMMITMENT_TEST'));
  return { values, calls };
}

test('every commitment on the months of a year, for the offers that have one', () => {
  const { values, calls } = riskOf(COMMITTED);
  expect(calls).toHaveLength(1);
  const first = values.indexOf('Committed units');
  expect(values.slice(first, first + 4)).toEqual(['Committed units', 'Mean bill', 'Use', 'Chosen by']);
  for (const mean of [1950, 1550, 1600, 1800]) expect(values).toContain(mean);
  expect(values).toContain('two rates and all terms');
});

test('growth moves the months, and nothing stands there without a commitment', () => {
  const grown = { ...COMMITTED, assumptions: { ...NO_ASSUMPTIONS, figures: { Growth: 0.1 } } };
  expect(riskOf(grown).values).toContain(1210);
  expect(riskOf({ ...COMMITTED, offers: COMMITTED.offers.slice(0, 1) }).calls).toEqual([]);
});

test('a sheet of an earlier layout had none', () => {
  expect(riskOf(COMMITTED, 2).calls).toEqual([]);
});
