import fc from 'fast-check';
import { dec } from '../../../src/core/exact/decimal.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { tabulateForecastParts } from '../../../src/core/report/forecast-parts.js';
import { quote } from '../../../src/core/scenario/quote/quote.js';
import { forecastOffer } from '../../../src/core/study/time/forecast.js';
import { steady } from '../../../src/core/study/time/outlook.js';
import { priced, valueOf } from '../../reference/doors.js';
import { randomOffer, randomTraffic } from '../../reference/random-terms.js';
import { offerOf, trafficOf } from '../../reference/terms-doors.js';

const HEADERS = [
  'Month',
  'Sessions',
  'Resolutions',
  'Resolution rate',
  'Usage charge',
  'Monthly fees',
  'Annual top-up',
  'One-off',
  'Total',
  'Cost per resolution',
  'Cumulative',
];

test('every part of every month, and a last row that adds them up', () => {
  const offer = {
    Meter: 'resolution',
    Rate: 1,
    'Platform fee': 50,
    'Annual minimum': 12_000,
    'One-off fee': 600,
  };
  const outlook = { ...steady(2), growth: dec(1) };
  expect(tabulateForecastParts(valueOf(forecastOffer(priced(offer), outlook, 'cash')))).toEqual([
    HEADERS,
    [1, 1000, 700, 0.7, 700, 50, 0, 600, 1350, 1350 / 700, 1350],
    [2, 2000, 1400, 0.7, 1400, 50, 0, 0, 1450, 1450 / 1400, 2800],
    ['Total', 3000, 2100, 0.7, 2100, 100, 0, 600, 2800, 2800 / 2100, 2800],
  ]);
  const [, , last] = tabulateForecastParts(valueOf(forecastOffer(priced(offer), steady(2), 'cash')));
  expect(last?.slice(4, 9)).toEqual([700, 50, 500, 0, 1250]);
});

test('without resolutions a month has no cost per resolution, without sessions no rate', () => {
  const own = valueOf(
    forecastOffer(priced({ Meter: 'flat', Rate: 5 }), { ...steady(2), sessions: [dec(0), dec(10)] }, 'cash'),
  );
  const [, first, second, total] = tabulateForecastParts(own);
  expect([first?.[3], first?.[9]]).toEqual([{ error: '#DIV/0!' }, { error: '#DIV/0!' }]);
  expect([second?.[3], second?.[9]]).toEqual([0.7, 5 / 7]);
  expect([total?.[3], total?.[9]]).toEqual([0.7, 10 / 7]);
});

test('usage charge, monthly fees, annual top-up and one-off add up to the total in every row', () => {
  const base = fc
    .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
    .filter(({ traffic, offer }) => quote(traffic, offer).ok);
  const view = fc.constantFrom('cash' as const, 'accrual' as const);
  const cents = (cell: Cell | undefined) => Math.round(Number(cell) * 1000);
  fc.assert(
    fc.property(base, view, fc.integer({ min: 1, max: 14 }), (own, chosen, months) => {
      const [headers, ...rows] = tabulateForecastParts(valueOf(forecastOffer(own, steady(months), chosen)));
      expect(headers).toEqual(HEADERS);
      expect(rows).toHaveLength(months + 1);
      for (const row of rows) {
        const parts = row.slice(4, 8).reduce<number>((all, part) => all + cents(part), 0);
        expect(Math.abs(parts - cents(row[8]))).toBeLessThanOrEqual(1e-9 * Math.abs(parts) + 1);
      }
      expect(rows.at(-1)?.[10]).toBe(rows.at(-2)?.[10]);
    }),
    { numRuns: 25 },
  );
});
