import fc from 'fast-check';
import { sum } from '../../src/core/exact/decimal.js';
import { bridge } from '../../src/core/scenario/quote/bridge.js';
import { bridgeOffers } from '../../src/core/scenario/quote/bridge-offers.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { valueOf } from '../reference/doors.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const pairs = fc
  .record({ a: randomOffer.map(offerOf), b: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .map(({ a, b, traffic }) => [quote(traffic, a), quote(traffic, b)] as const)
  .filter((both) => both.every((own) => own.ok && bridge(own.value).ok))
  .map(([a, b]) => ({ a: valueOf(a), b: valueOf(b) }));
const shown = (value: { toPrecision(digits: number): string }) => value.toPrecision(30);

describe('from one offer to another', () => {
  test('the differences add up to that of the effective costs, and come back with the opposite signs', () => {
    fc.assert(
      fc.property(pairs, ({ a, b }) => {
        const [there, back] = [valueOf(bridgeOffers(a, b)), valueOf(bridgeOffers(b, a))];
        const [from, to] = [a, b].map(({ metrics }) => metrics.effectiveCostPerResolution);
        const total = sum(there.map(({ difference }) => difference));
        expect(from && shown(from.plus(total))).toBe(to && shown(to));
        expect(there.map(({ running }) => shown(running)).at(-1)).toBe(to && shown(to));
        expect(there.map(({ difference }) => difference.toString())).toEqual(
          back.map(({ difference }) => difference.neg().toString().replace(/^-0$/, '0')),
        );
      }),
      { numRuns: runs(80) },
    );
  });

  test('an offer differs from itself in nothing', () => {
    fc.assert(
      fc.property(pairs, ({ a }) => {
        expect(valueOf(bridgeOffers(a, a)).every(({ difference }) => difference.isZero())).toBe(true);
      }),
      { numRuns: runs(30) },
    );
  });
});
