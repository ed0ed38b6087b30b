import fc from 'fast-check';
import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { forecastOffer, type OfferForecast } from '../../../../src/core/study/time/forecast.js';
import { guarantee, type GuaranteeTerms } from '../../../../src/core/study/time/guarantee.js';
import { steady } from '../../../../src/core/study/time/outlook.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';

/** 65 % or the money of the first 90 days back, up to a million dollars: Intercom Fin's guarantee, 2026. */
const PUBLISHED: GuaranteeTerms = { floor: dec('0.65'), months: 3, share: dec(1), most: dec(1_000_000) };

function forecast(rate: number, sessions = 10_000, offer: object = {}): OfferForecast {
  const traffic = [{ ...CHAT, Sessions: sessions, 'Resolution rate': rate }];
  return valueOf(
    forecastOffer(priced({ Meter: 'resolution', Rate: 0.99, ...offer }, traffic), steady(6), 'cash'),
  );
}

const figures = (own: ReturnType<typeof guarantee>) => [
  own.isBroken,
  ...[own.paid, own.paidBack, own.totalAfter].map(toDouble),
];

test('a rate below the promise brings back what the first months cost, a rate that meets it nothing', () => {
  expect(figures(guarantee(forecast(0.6), PUBLISHED))).toEqual([true, 17_820, 17_820, 17_820]);
  expect(figures(guarantee(forecast(0.65), PUBLISHED))).toEqual([false, 19_305, 0, 38_610]);
});

test('the limit is the most that comes back, and without one there is none', () => {
  const busy = forecast(0.6, 1_000_000);
  expect(figures(guarantee(busy, PUBLISHED)).slice(1)).toEqual([1_782_000, 1_000_000, 2_564_000]);
  expect(toDouble(guarantee(busy, { ...PUBLISHED, most: undefined }).paidBack)).toBe(1_782_000);
});

test('a share of what was paid is rounded to the cent', () => {
  const own = guarantee(forecast(0.5, 333), { ...PUBLISHED, share: dec('0.333') });
  // 3 months of 164.84, and a third of them.
  expect([own.paid, own.paidBack].map(toDouble)).toEqual([494.52, 164.68]);
});

test('where there are no sessions the promise is neither kept nor broken', () => {
  const own = guarantee(forecast(0.1, 0, { 'Platform fee': 100 }), PUBLISHED);
  expect([own.resolutionRate, ...figures(own)]).toEqual([undefined, false, 300, 0, 600]);
});

test('a promise over more months than the forecast has is judged over those it has', () => {
  expect(toDouble(guarantee(forecast(0.6), { ...PUBLISHED, months: 60 }).paid)).toBe(35_640);
});

test('never more comes back than was paid, or than the limit, and nothing where the promise is kept', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((points) => dec(points).div(100));
  const terms = fc.record({
    floor: share,
    months: fc.integer({ min: 1, max: 9 }),
    share,
    most: fc.option(fc.integer({ min: 0, max: 60_000 }).map(dec), { nil: undefined }),
  });
  const own = fc.integer({ min: 0, max: 100 }).map((points) => forecast(points / 100));
  fc.assert(
    fc.property(own, terms, (whole, promise) => {
      const { paid, paidBack, isBroken, resolutionRate, totalAfter } = guarantee(whole, promise);
      expect(paidBack.gte(0) && paidBack.lte(paid)).toBe(true);
      expect(promise.most === undefined || paidBack.lte(promise.most)).toBe(true);
      expect(isBroken).toBe(resolutionRate?.lt(promise.floor));
      if (!isBroken) expect(toDouble(paidBack)).toBe(0);
      expect(totalAfter.plus(paidBack).toString()).toBe(whole.whole.total.toString());
    }),
    { numRuns: 60 },
  );
});
