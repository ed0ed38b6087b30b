import fc from 'fast-check';
import { dec, max, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { sentence } from '../../src/core/fault/sentence.js';
import type { Result } from '../../src/core/fault/result.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import type { BreakEvenInterval } from '../../src/core/study/break-even/break-even-map.js';
import { breakEven } from '../../src/core/study/break-even/break-even.js';
import { rangeOf } from '../../src/core/study/break-even/sweep.js';
import type { SweptLever } from '../../src/core/scenario/levers/levers.js';
import type { Offer } from '../../src/core/terms/offer.js';
import type { Traffic } from '../../src/core/traffic/channel.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const LEVER_IDS: readonly SweptLever[] = ['resolution rate', 'sessions', 'interactions per session'];

/** The cost that decides: per resolution; the month itself where nothing is resolved at this very point. */
function costAt(traffic: Traffic, offer: Offer, lever: SweptLever, value: Dec): Result<Dec> {
  const turned = LEVERS[lever].set({ traffic, offer }, value);
  if (!turned.ok) return turned;
  const own = quote(turned.value.traffic, turned.value.offer);
  if (!own.ok) return own;
  const { metrics, exact } = own.value;
  return { ok: true, value: metrics.effectiveCostPerResolution ?? exact.total };
}

/** Which of two costs is the lower; equal to 30 digits is the same. */
function verdict(a: Dec, b: Dec): 'a' | 'b' | 'same' {
  if (a.minus(b).abs().lte(max(a, b).times('1e-30'))) return 'same';
  return a.lt(b) ? 'a' : 'b';
}

/** Points inside an interval: three across it, and one just inside either end where it is wide enough to have them. */
function pointsIn({ from, to }: BreakEvenInterval, width: Dec): Dec[] {
  const own = to.minus(from);
  const across = ['0.01', '0.37', '0.99'].map((part) => from.plus(own.times(part)));
  const edge = width.times('1e-6');
  return own.lt(edge.times(2)) ? [] : [...across, from.plus(edge), to.minus(edge)];
}

const offer = randomOffer.map(({ currency: _currency, ...terms }) => offerOf(terms));

/** The other offer at such prices that both cost about the same somewhere in the range: else few would ever cross. */
function brought(near: Offer, other: Offer, traffic: Traffic, lever: SweptLever, place: number): Offer {
  const { from, to } = rangeOf(lever, traffic);
  const value = from.plus(to.minus(from).times(place));
  const [own, others] = [near, other].map((one) => costAt(traffic, one, lever, value));
  if (own?.ok !== true || others?.ok !== true || others.value.isZero()) return other;
  const level = own.value.div(others.value).toDecimalPlaces(4);
  const levelled = LEVERS['price level'].set({ traffic, offer: other }, level);
  return levelled.ok ? levelled.value.offer : other;
}

/** Whether neither cost jumps at a place: then who is cheaper changes there because both cost the same. */
function isCrossing(pair: readonly [Offer, Offer], traffic: Traffic, lever: SweptLever, at: Dec): boolean {
  const { from, to } = rangeOf(lever, traffic);
  // Units are charged to 9 decimals: closer than this, a jump may not be there yet.
  const beside = to.minus(from).times('1e-7');
  return pair.every((offer) => {
    const costs = [-2, -1, 1, 2].map((steps) => costAt(traffic, offer, lever, at.plus(beside.times(steps))));
    const [farBefore, before, after, farAfter] = costs.flatMap((own) => (own.ok ? [own.value] : []));
    if (!farBefore || !before || !after || !farAfter) return false;
    // What lines add, bent or not, doubles with the distance; a jump does not.
    const jump = after.minus(before).times(2).minus(farAfter.minus(farBefore));
    return jump.abs().lte(after.times('1e-9'));
  });
}

const seen = { maps: 0, crossings: 0, breaks: 0, unpriced: 0, refused: new Map<string, number>() };

describe.each(LEVER_IDS)('break-even over the %s', (lever) => {
  test('intervals tile the range, and pricing both offers anywhere in one finds its cheaper one', () => {
    fc.assert(
      fc.property(offer, offer, randomTraffic.map(trafficOf), fc.nat(100), (a, other, traffic, place) => {
        const b = brought(a, other, traffic, lever, place / 100);
        const range = rangeOf(lever, traffic);
        const map = breakEven({ traffic, a, b }, lever);
        if (!map.ok) {
          const start = [a, b].map((offer) => costAt(traffic, offer, lever, range.from));
          const words = map.faults.map(sentence).join(' ');
          const told = /is a curve|no resolutions|10,000 steps/.exec(words)?.[0];
          expect([words, told !== undefined || start.some((own) => !own.ok)]).toEqual([words, true]);
          seen.refused.set(told ?? 'start', (seen.refused.get(told ?? 'start') ?? 0) + 1);
          return;
        }
        seen.maps += 1;
        seen.breaks += map.value.length - 1;
        expect(map.value[0]?.from.toString()).toBe(range.from.toString());
        expect(map.value.at(-1)?.to.toString()).toBe(range.to.toString());
        for (const [index, interval] of map.value.entries()) {
          const next = map.value[index + 1];
          expect(toDouble(interval.to)).toBeGreaterThan(toDouble(interval.from));
          if (next !== undefined) {
            expect(next.from.toString()).toBe(interval.to.toString());
            expect(next.cheaper).not.toBe(interval.cheaper);
          }
          for (const point of pointsIn(interval, range.to.minus(range.from))) {
            const costs = [a, b].map((offer) => costAt(traffic, offer, lever, point));
            const [costA, costB] = costs as [Result<Dec>, Result<Dec>];
            if (interval.cheaper === 'unpricedA' || interval.cheaper === 'unpricedB') {
              seen.unpriced += 1;
              expect((interval.cheaper === 'unpricedA' ? costA : costB).ok).toBe(false);
              continue;
            }
            if (!costA.ok || !costB.ok) throw new Error(`no price at ${point.toString()}`);
            const found = verdict(costA.value, costB.value);
            expect([point.toString(), found]).toEqual([point.toString(), interval.cheaper]);
          }
          if (index > 0 && isCrossing([a, b], traffic, lever, interval.from)) {
            seen.crossings += 1;
            expect([interval.from.toString(), interval.shared]).not.toContain(undefined);
          }
          if (interval.shared !== undefined) {
            const both = [a, b].map((offer) => costAt(traffic, offer, lever, interval.from));
            for (const own of both) {
              if (!own.ok) throw new Error('no price where both cost the same');
              // Units are charged to 9 decimals, and a crossing has more.
              expect(own.value.minus(interval.shared).abs().lte(own.value.times('1e-7'))).toBe(true);
            }
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('break-even', () => {
  test('the random maps are worth the name', () => {
    expect(seen.maps).toBeGreaterThan(runs(200));
    expect(seen.breaks).toBeGreaterThan(runs(50));
    expect(seen.crossings).toBeGreaterThan(runs(30));
    expect(dec(seen.unpriced).gt(0)).toBe(true);
  });
});
