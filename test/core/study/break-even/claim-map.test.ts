import fc from 'fast-check';
import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { LEVERS, SWEPT_LEVERS } from '../../../../src/core/scenario/levers/levers.js';
import { quote } from '../../../../src/core/scenario/quote/quote.js';
import { exactRankFigure, RANK_BASES } from '../../../../src/core/scenario/ranking/rank-basis.js';
import {
  claimedShare,
  claimMap,
  isClaim,
  verdictOf,
} from '../../../../src/core/study/break-even/claim-map.js';
import { runs } from '../../../runs.js';
import type { CellsByHeader } from '../../../reference/cells.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';
import { randomOffer, randomTraffic } from '../../../reference/random-terms.js';
import { offerOf, trafficOf } from '../../../reference/terms-doors.js';

const PER_RESOLUTION = { Meter: 'resolution', Rate: 0.99 };
const PER_SESSION = { Meter: 'session', Rate: 0.8 };
const ROWS = [{ ...CHAT, Sessions: 50000, 'Resolution rate': 0.65 }];
const range = (least: string, most: string, reading: 'cheaper' | 'dearer' = 'cheaper') => ({
  reading,
  least: dec(least),
  most: dec(most),
});

function pairOf(a: CellsByHeader, b: CellsByHeader, rows: CellsByHeader[] = ROWS) {
  const { traffic, offer } = priced(b, rows);
  return { traffic, a: { ...priced(a, rows).offer, name: 'A' }, b: { ...offer, name: 'B' } };
}

test('30 to 60 % dearer, as a vendor says of $0.80 a session: only from 50.5 to 62.2 % resolved', () => {
  const map = valueOf(
    claimMap(pairOf(PER_RESOLUTION, PER_SESSION), 'resolution rate', range('0.3', '0.6', 'dearer')),
  );
  expect(map.map(({ verdict }) => verdict)).toEqual(['more', 'holds', 'less', 'dearer']);
  // 0.8 ÷ (0.99 × 1.6), ÷ (0.99 × 1.3), ÷ 0.99
  expect(map.map(({ to }) => toDouble(to))).toEqual([
    0.50505050505050508, 0.6216006216006216, 0.80808080808080807, 1,
  ]);
  expect(map.slice(0, 3).map(({ atEnd }) => atEnd?.toDecimalPlaces(20).toString())).toEqual([
    '0.6',
    '0.3',
    '0',
  ]);
});

test('the same claim read the other way: 30 to 60 % cheaper from 32.3 to 56.6 % resolved', () => {
  const map = valueOf(claimMap(pairOf(PER_RESOLUTION, PER_SESSION), 'resolution rate', range('0.3', '0.6')));
  expect(map.map(({ to }) => toDouble(to))).toEqual([
    0.32323232323232326, 0.56565656565656564, 0.80808080808080807, 1,
  ]);
});

test('a share that does not depend on the volume holds at each or at none', () => {
  const holds = valueOf(claimMap(pairOf(PER_RESOLUTION, PER_SESSION), 'sessions', range('0.19', '0.2')));
  expect(holds.map(({ verdict }) => verdict)).toEqual(['holds']);
  expect(holds[0]?.atEnd?.toDecimalPlaces(4).toString()).toBe('0.1956');
  const not = valueOf(claimMap(pairOf(PER_RESOLUTION, PER_SESSION), 'sessions', range('0.3', '0.6')));
  expect(not.map(({ verdict }) => verdict)).toEqual(['less']);
});

test('a jump ends a stretch, and so does the end of a price', () => {
  const packs = { Meter: 'session', Rate: 100, 'Package size': 1000 };
  const tiered = { Meter: 'session', Tiers: '0.5 to 2000' };
  const rows = [{ ...CHAT, Sessions: 1000 }];
  const map = valueOf(claimMap(pairOf(packs, tiered, rows), 'sessions', range('0.5', '1')));
  // A pack of 100 against 0.50 a session: half of it from 400 sessions on, and again after each pack that begins.
  expect(map.map(({ from, to, verdict }) => [toDouble(from), toDouble(to), verdict])).toEqual([
    [0, 200, 'dearer'],
    [200, 400, 'less'],
    [400, 2000, 'holds'],
    [2000, 10000, 'unpriced'],
  ]);
});

test('what is no range of shares is no claim', () => {
  expect(isClaim(range('0.6', '0.3'))).toBe(false);
  expect(isClaim(range('-0.1', '0.3'))).toBe(false);
  expect(isClaim(range('0.3', '1.2'))).toBe(false);
  expect(isClaim(range('0.3', '1.2', 'dearer'))).toBe(true);
});

test('what the map says of a value is what both quotes say there', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => dec(percent).div(100));
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.tuple(randomOffer, randomOffer).map((own) => own.map(({ currency: _, ...terms }) => offerOf(terms))),
      randomTraffic.map(trafficOf),
      fc.constantFrom(...SWEPT_LEVERS),
      fc.constantFrom(...RANK_BASES),
      fc.tuple(share, share, fc.constantFrom('cheaper' as const, 'dearer' as const)),
      ([a, b], traffic, lever, basis, [one, other, reading]) => {
        if (a === undefined || b === undefined) return;
        const [least, most] = one.lt(other) ? [one, other] : [other, one];
        const claim = { reading, least, most };
        const map = claimMap({ traffic, a, b }, lever, claim, basis);
        if (!map.ok) return;
        for (const { from, to, verdict } of map.value) {
          if (verdict === 'unpriced') continue;
          const value = from.plus(to.minus(from).times('0.4321'));
          const [costA, costB] = [a, b].map((offer) => {
            const turned = valueOf(LEVERS[lever].set({ traffic, offer }, value));
            return exactRankFigure(valueOf(quote(turned.traffic, turned.offer)), basis);
          });
          const is = costA && costB && claimedShare(reading, costA, costB);
          // Beside a threshold the rounding of units decides.
          if (
            is === undefined ||
            [claim.least, claim.most, dec(0)].some((end) => is.minus(end).abs().lt('1e-6'))
          )
            continue;
          seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
          expect([lever, basis, verdict]).toEqual([lever, basis, verdictOf(is, claim)]);
        }
      },
    ),
    { numRuns: runs(200) },
  );
  expect([...seen.keys()].sort()).toEqual(['dearer', 'holds', 'less', 'more']);
});
