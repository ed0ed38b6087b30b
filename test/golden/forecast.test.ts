import { dec, toDouble } from '../../src/core/exact/decimal.js';
import { forecastOffer, type OfferForecast } from '../../src/core/study/time/forecast.js';
import { steady } from '../../src/core/study/time/outlook.js';
import { priced, valueOf } from '../reference/doors.js';
import { month } from './golden.js';

/** The shares automated in months 1–3, 4–8 and 9–18, by a guide to outcome-based pricing (OrbitCX, 2026). */
const RAMPS = { low: [0.3, 0.6, 0.8], mid: [0.4, 0.675, 0.8], high: [0.5, 0.75, 0.8] } as const;

function ramped([first, second, third]: readonly [number, number, number], months = 12): OfferForecast {
  const stages: [number, number][] = [
    [1, first],
    [3, first],
    [4, second],
    [8, second],
    [9, third],
  ];
  const ramp = stages.map(([at, rate]) => ({ month: dec(at), share: dec(rate) }));
  const base = priced({ Meter: 'resolution', Rate: 0.99, 'One-off fee': 50_000 }, month(50_000, null, 0.6));
  return valueOf(forecastOffer(base, { ...steady(months), ramp }, 'accrual'));
}

const averageOf = ({ whole }: OfferForecast) => whole.resolutions.div(whole.sessions).times(100).toFixed(1);

describe('the ramp of a guide to outcome-based pricing', () => {
  test.each([
    ['low', '59.2'],
    ['mid', '64.8'],
    ['high', '70.4'],
  ] as const)('%s: %s %% resolved on the average of 12 months', (name, average) => {
    expect(averageOf(ramped(RAMPS[name]))).toBe(average);
  });

  test('a year-one budget at 60 % is the low end of it, not a careful middle', () => {
    const budget = valueOf(
      forecastOffer(
        priced({ Meter: 'resolution', Rate: 0.99 }, month(50_000, null, 0.6)),
        steady(12),
        'cash',
      ),
    );
    expect(toDouble(budget.whole.total)).toBe(356_400);
    const usage = (own: OfferForecast) => toDouble(own.whole.resolutions.times('0.99'));
    expect(usage(ramped(RAMPS.low))).toBe(351_450);
    expect(usage(ramped(RAMPS.mid))).toBe(384_862.5);
    expect(usage(ramped(RAMPS.high))).toBe(418_275);
  });

  test('$50,000 of implementation over 24 months: half of it in the first year, all of it after the second', () => {
    const amortized = ({ months }: OfferForecast) =>
      toDouble(months.reduce((all, { oneOff }) => all.plus(oneOff), dec(0)));
    expect(amortized(ramped(RAMPS.mid))).toBe(25_000);
    expect(amortized(ramped(RAMPS.mid, 24))).toBe(50_000);
    expect(toDouble(ramped(RAMPS.mid).months[0]?.oneOff ?? dec(0))).toBe(2_083.33);
  });
});

test('graduated tiers and volume tiers, every month of a year afresh: $21,200 against $17,500 a month', () => {
  const yearly = (mode: string) => {
    const terms = { Meter: 'resolution', Tiers: '0.99 to 5000; 0.85 to 20000; 0.70', 'Tier mode': mode };
    return toDouble(
      valueOf(forecastOffer(priced(terms, month(25_000, null, 1)), steady(12), 'cash')).whole.total,
    );
  };
  expect(yearly('graduated')).toBe(12 * 21_200);
  expect(yearly('volume')).toBe(12 * 17_500);
});
