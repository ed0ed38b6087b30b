import fc from 'fast-check';
import { dec, toDouble, ZERO, type Dec } from '../../src/core/exact/decimal.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { METRICS, type MetricId } from '../../src/core/study/sensitivity/studied-metric.js';
import { tornado } from '../../src/core/study/sensitivity/tornado.js';
import { turnCase } from '../../src/core/study/sensitivity/turn-case.js';
import { valueOf } from '../reference/doors.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const base = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);
const metrics = fc.constantFrom(...(Object.keys(METRICS) as MetricId[]));
const swings = decimalText(0.01, 0.6, 2).map(dec);
const digits = (value: Dec | undefined) => value?.toPrecision(30);

describe('tornado', () => {
  test('with a swing of 0 every bar is 0 wide and stands at the quote', () => {
    fc.assert(
      fc.property(base, metrics, (own, metric) => {
        const study = valueOf(tornado(own, { metric, swing: ZERO, ranges: [] }));
        const plain = METRICS[metric].value(valueOf(quote(own.traffic, own.offer)));
        expect(digits(study.base)).toBe(digits(plain));
        for (const { atLow, atHigh, range } of study.bars) {
          expect([digits(valueOf(atLow)), digits(valueOf(atHigh))]).toEqual([digits(plain), digits(plain)]);
          expect(range?.toString()).toBe(plain === undefined ? undefined : '0');
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('a lever that is turned and turned back leaves the quote as it was, and stands where it was turned to', () => {
    const turnable = fc.constantFrom(
      'resolution rate',
      'sessions',
      'human cost',
      'discount',
      'seats' as const,
    );
    fc.assert(
      fc.property(base, turnable, swings, (own, lever, swing) => {
        const stands = LEVERS[lever].get(own);
        if (stands === undefined || stands.isZero()) return;
        const value = stands.times(swing.neg().plus(1));
        const turned = valueOf(turnCase(own, lever, value));
        expect(digits(LEVERS[lever].get(turned))).toBe(digits(value));
        const back = valueOf(turnCase(turned, lever, stands));
        const plain = valueOf(quote(own.traffic, own.offer));
        expect(digits(valueOf(quote(back.traffic, back.offer)).exact.total)).toBe(digits(plain.exact.total));
      }),
      { numRuns: runs(150) },
    );
  });

  test('bars go from the widest to the narrowest, each as wide as its ends and what stands between them are apart', () => {
    fc.assert(
      fc.property(base, metrics, swings, (own, metric, swing) => {
        const { bars, base: now } = valueOf(tornado(own, { metric, swing, ranges: [] }));
        for (const [index, { range, atLow, atHigh, low, high, lever }] of bars.entries()) {
          const next = bars[index + 1]?.range;
          if (next !== undefined)
            expect(range && toDouble(range)).toBeGreaterThanOrEqual(toDouble(next) * (1 - 1e-14));
          expect(low.lte(high)).toBe(true);
          expect(LEVERS[lever].range.accepts(low) && LEVERS[lever].range.accepts(high)).toBe(true);
          if (range === undefined) continue;
          const figures = [valueOf(atLow), now, valueOf(atHigh)].map((own) => toDouble(own ?? ZERO));
          const apart = Math.max(...figures) - Math.min(...figures);
          expect(Math.abs(apart - toDouble(range))).toBeLessThanOrEqual(1e-12 * Math.max(...figures, 1));
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
