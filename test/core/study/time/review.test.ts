import fc from 'fast-check';
import { dec, sum, toDouble } from '../../../../src/core/exact/decimal.js';
import { forecastOffer, type OfferForecast } from '../../../../src/core/study/time/forecast.js';
import { steady } from '../../../../src/core/study/time/outlook.js';
import { reviews } from '../../../../src/core/study/time/review.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';

const ramp = [
  { month: dec(1), share: dec('0.3') },
  { month: dec(12), share: dec('0.85') },
];

function forecast(months: number, growth = '0'): OfferForecast {
  const offer = { Meter: 'resolution', Rate: '0.99', 'Platform fee': 100 };
  const within = ramp.filter(({ month }) => month.lte(months));
  return valueOf(
    forecastOffer(priced(offer), { ...steady(months), growth: dec(growth), ramp: within }, 'cash'),
  );
}

test('quarters of a year against the rate that was budgeted: below it at first, above it in the end', () => {
  const own = reviews(forecast(12), 3, dec('0.6'));
  expect(own.map(({ from, to }) => [from, to])).toEqual([
    [1, 3],
    [4, 6],
    [7, 9],
    [10, 12],
  ]);
  expect(own.map(({ resolutionRate, overBudget }) => [resolutionRate, overBudget])).toEqual(
    own.map(({ resolutions, sessions }) => {
      const rate = resolutions.div(sessions);
      return [rate, rate.minus('0.6')];
    }),
  );
  // Months 1 to 3 of a straight line of 5 points a month from 30 %: 35 % on average.
  expect(toDouble(own[0]?.resolutionRate ?? dec(0))).toBeCloseTo(0.35, 12);
  expect(own.map(({ overBudget }) => overBudget?.isNegative())).toEqual([true, true, false, false]);
});

test('a forecast shorter than a review is one review; without a budget nothing is over it', () => {
  const [own, ...others] = reviews(forecast(2), 3, undefined);
  expect([own?.from, own?.to, own?.overBudget, others.length]).toEqual([1, 2, undefined, 0]);
});

test('without sessions a review has no rate', () => {
  const idle = priced({ Meter: 'session', Rate: 1 }, [{ ...CHAT, Sessions: 0 }]);
  const [own] = reviews(valueOf(forecastOffer(idle, steady(1), 'cash')), 1, dec('0.6'));
  expect([own?.resolutionRate, own?.overBudget]).toEqual([undefined, undefined]);
});

test('reviews add up to the whole forecast, however far apart they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 15 }), (months, every) => {
      const whole = forecast(months, '0.01');
      const own = reviews(whole, every, undefined);
      expect(sum(own.map(({ total }) => total)).toString()).toBe(whole.whole.total.toString());
      for (const part of ['sessions', 'resolutions'] as const) {
        expect(sum(own.map((review) => review[part])).toPrecision(30)).toBe(
          whole.whole[part].toPrecision(30),
        );
      }
      expect(own.map(({ from }) => from)).toEqual(own.map((_, index) => index * every + 1));
      expect(own.at(-1)?.to).toBe(months);
    }),
    { numRuns: 25 },
  );
});
