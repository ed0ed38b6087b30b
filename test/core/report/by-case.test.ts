import { comparedByCase, forecastsByCase } from '../../../src/core/report/by-case';
import { addCase, setCaseValue } from '../../../src/core/scenario/cases/edit-cases';
import { inCase } from '../../../src/core/scenario/cases/in-case';
import type { Scenario } from '../../../src/core/scenario/tables/scenario';

const PLAIN: Scenario = {
  id: 's',
  name: 'Two offers',
  note: '',
  traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.4 }],
  offers: [
    { Offer: 'Outcome', Meter: 'resolution', Rate: 1, Currency: 'USD' },
    { Offer: 'Session', Meter: 'session', Rate: 0.5, Currency: 'USD' },
  ],
  assumptions: {
    figures: { Months: 15, Growth: 0 },
    ramp: [],
    season: [],
    spread: [],
  },
};
const RATE = { table: 'traffic', name: 'Chat', header: 'Resolution rate' } as const;
const MONTHLY_GROWTH = { table: 'assumptions', name: 'Growth', header: '' } as const;
/** 400 resolutions at $1 against 1,000 sessions at $0.50; in the best case 800 of them. */
const CASES = setCaseValue(addCase(PLAIN, 'Best'), 'Best', RATE, 0.8);

const figures = (rows: ReturnType<typeof comparedByCase>) =>
  rows.map(({ name, inCases }) => [name, ...inCases.map(({ figure }) => figure?.toNumber())]);
const firsts = (rows: ReturnType<typeof comparedByCase>) =>
  rows.map(({ name, inCases }) => [name, ...inCases.map(({ isFirst }) => isFirst)]);

describe('offers by case', () => {
  test('each case has its own winner, and a row has the figure that ranks in every case', () => {
    const rows = comparedByCase(CASES, 'monthly total');
    expect(figures(rows)).toEqual([
      ['Outcome', 400, 800],
      ['Session', 500, 500],
    ]);
    expect(firsts(rows)).toEqual([
      ['Outcome', true, false],
      ['Session', false, true],
    ]);
  });

  test('rows stand in the order of the case shown', () => {
    const names = comparedByCase(inCase(CASES, 'Best'), 'monthly total').map(({ name }) => name);
    expect(names).toEqual(['Session', 'Outcome']);
  });

  test('where nothing is resolved in a case nobody is first by the cost of a resolution there', () => {
    const none = setCaseValue(CASES, 'Best', RATE, 0);
    expect(comparedByCase(none, 'cost per resolution').map(({ inCases }) => inCases[1])).toMatchObject([
      { figure: undefined, isFirst: false },
      { figure: undefined, isFirst: false },
    ]);
  });

  test('two offers that cost the same are both first', () => {
    const same = setCaseValue(CASES, 'Best', RATE, 0.5);
    expect(firsts(comparedByCase(same, 'monthly total')).map((row) => row[2])).toEqual([true, true]);
  });

  test('all months, and the years of one offer, each with what the case assumes', () => {
    const grown = setCaseValue(CASES, 'Best', MONTHLY_GROWTH, 1);
    // The sessions double from month to month: 2^12 − 1 months of the first in a year.
    const forecasts = forecastsByCase(grown, 'accrual');
    expect(figures(forecasts.rows('monthly total'))).toEqual([
      ['Outcome', 15 * 400, 800 * (2 ** 15 - 1)],
      ['Session', 15 * 500, 500 * (2 ** 15 - 1)],
    ]);
    expect(
      forecasts.years('monthly total', 'Session').map((years) => years.map((own) => own.toNumber())),
    ).toEqual([
      [12 * 500, 3 * 500],
      [500 * (2 ** 12 - 1), 500 * (2 ** 15 - 2 ** 12)],
    ]);
  });

  test('a scenario without cases has no such table', () => {
    expect(comparedByCase(PLAIN, 'total cost')).toEqual([]);
    expect(forecastsByCase(PLAIN, 'cash').rows('total cost')).toEqual([]);
  });
});
