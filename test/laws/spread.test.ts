import fc from 'fast-check';
import { dec, ONE, toDouble, ZERO, type Dec } from '../../src/core/exact/decimal.js';
import { powersAlongLine } from '../../src/core/exact/powers-along-line.js';
import { expectedSessionCharge, unitsForReplies, type ReplyUnits } from '../../src/core/traffic/spread.js';
import type { SessionLengthDistribution } from '../../src/core/traffic/session-lengths.js';
import { histogram } from '../core/traffic/histogram.js';
import { randomFrom } from './random.js';
import { runs } from '../runs.js';

const SESSIONS = 40_000;

/** Replies of one simulated session. */
type Sampler = (random: () => number) => number;

const poisson =
  (mean: number): Sampler =>
  (random) => {
    const enough = Math.exp(1 - mean);
    let replies = 1;
    for (let product = random(); product > enough; product *= random()) replies += 1;
    return replies;
  };

const geometric =
  (mean: number): Sampler =>
  (random) =>
    mean === 1 ? 1 : 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / mean));

const measured =
  (rows: readonly [number, number][]): Sampler =>
  (random) => {
    let left = random() * rows.reduce((total, [, count]) => total + count, 0);
    for (const [replies, count] of rows) {
      left -= count;
      if (left < 0) return replies;
    }
    return rows.at(-1)?.[0] ?? 0;
  };

const ROWS: [number, number][] = [
  [1, 120],
  [2, 340],
  [3, 210],
  [12, 30],
];
const spreads: [string, SessionLengthDistribution, number, Sampler][] = [
  ['poisson at 4', { kind: 'poisson' }, 4, poisson(4)],
  ['poisson at 1.3', { kind: 'poisson' }, 1.3, poisson(1.3)],
  ['geometric at 4', { kind: 'geometric' }, 4, geometric(4)],
  ['geometric at 8', { kind: 'geometric' }, 8, geometric(8)],
  ['measured rows', histogram(...ROWS), 0, measured(ROWS)],
];
const charges: [string, ReplyUnits, number | undefined][] = [
  ['a reply', { kind: 'replies' }, undefined],
  ['a reply, capped', { kind: 'replies' }, 0.6],
  ['2 replies a credit', { kind: 'repliesPerUnit', replies: dec(2) }, undefined],
  ['1.5 replies a credit, capped', { kind: 'repliesPerUnit', replies: dec(1.5) }, 0.4],
  ['first and follow-up, capped', { kind: 'firstAndFollowUp', first: dec(2), followUp: dec(0.5) }, 0.3],
];

describe('the mean charge of simulated sessions is the expected one, within five standard errors', () => {
  test.each(spreads.flatMap((spread) => charges.map((charge) => ({ spread, charge }))))(
    '$spread.0, $charge.0',
    ({ spread: [, turns, mean, sample], charge: [, units, cap] }) => {
      const random = randomFrom(20260702);
      const known = new Map<number, number>();
      const chargeOf = (replies: number) => {
        const charge =
          known.get(replies) ??
          Math.min(0.09 * toDouble(unitsForReplies(units, dec(replies))), cap ?? Infinity);
        known.set(replies, charge);
        return charge;
      };
      let total = 0;
      let squares = 0;
      for (let session = 0; session < SESSIONS; session += 1) {
        const charge = chargeOf(sample(random));
        total += charge;
        squares += charge * charge;
      }
      const simulated = total / SESSIONS;
      const error = Math.sqrt((squares / SESSIONS - simulated ** 2) / SESSIONS);
      const expected = toDouble(
        expectedSessionCharge({
          rate: dec(0.09),
          cap: cap === undefined ? undefined : dec(cap),
          units,
          interactionsPerSession: dec(mean),
          turns,
        }),
      );
      expect(Math.abs(simulated - expected)).toBeLessThan(5 * error + 1e-9);
    },
  );
});

describe('of a cap', () => {
  const means = fc.integer({ min: 100, max: 3000 }).map((hundredths) => dec(hundredths / 100));
  const rates = fc.integer({ min: 1, max: 500 }).map((cents) => dec(cents / 100));
  const caps = fc.integer({ min: 1, max: 5000 }).map((cents) => dec(cents / 100));
  const charge = (
    turns: SessionLengthDistribution,
    interactionsPerSession: Dec,
    rate: Dec,
    cap: Dec | undefined,
  ) => expectedSessionCharge({ rate, cap, units: { kind: 'replies' }, interactionsPerSession, turns });
  const distributed: SessionLengthDistribution[] = [{ kind: 'poisson' }, { kind: 'geometric' }];

  test('the mean plugged in is an upper bound, and so is the cap itself', () => {
    fc.assert(
      fc.property(means, rates, caps, (mean, rate, cap) => {
        const atMean = charge({ kind: 'mean' }, mean, rate, cap);
        expect(atMean.lte(cap)).toBe(true);
        for (const turns of distributed) {
          expect(charge(turns, mean, rate, cap).lte(atMean.plus('1e-30'))).toBe(true);
        }
      }),
    );
  });

  test('without one, however replies spread, a session costs the rate times the mean', () => {
    fc.assert(
      fc.property(means, rates, (mean, rate) => {
        for (const turns of distributed) {
          const difference = charge(turns, mean, rate, undefined).minus(rate.times(mean));
          expect(difference.abs().lt('1e-30')).toBe(true);
        }
      }),
    );
  });

  test('raising it never lowers the charge', () => {
    fc.assert(
      fc.property(means, rates, caps, caps, (mean, rate, cap, more) => {
        for (const turns of distributed) {
          const raised = charge(turns, mean, rate, cap.plus(more));
          expect(raised.plus('1e-30').gte(charge(turns, mean, rate, cap))).toBe(true);
        }
      }),
    );
  });
});

test('credits that round up cost at least what the mean plugged in without rounding says', () => {
  const perCredit = fc.integer({ min: 1, max: 80 }).map((tenths) => dec(tenths / 10));
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 200 }), perCredit, (tenths, replies) => {
      const mean = dec(tenths / 10);
      for (const kind of ['poisson', 'geometric'] as const) {
        const credits = expectedSessionCharge({
          rate: ONE,
          cap: undefined,
          units: { kind: 'repliesPerUnit', replies },
          interactionsPerSession: mean,
          turns: { kind },
        });
        expect(credits.plus('1e-9').gte(mean.div(replies))).toBe(true);
        expect(credits.lt(mean.div(replies).plus(1))).toBe(true);
      }
    }),
  );
});

test('powers along a line, folded, are the powers added one by one', () => {
  const whole = (most: number) => fc.bigInt({ min: 0n, max: BigInt(most) });
  fc.assert(
    fc.property(
      whole(60),
      whole(60),
      fc.bigInt({ min: 1n, max: 40n }),
      whole(80),
      fc.integer({ min: 0, max: 99 }),
      (slope, start, unit, count, percent) => {
        const q = dec(percent / 100);
        let expected = ZERO;
        for (let j = 0n; j < count; j += 1n) {
          expected = expected.plus(q.pow(((slope * j + start) / unit).toString()));
        }
        const got = powersAlongLine(q, { slope, start, unit }, count);
        expect(got.minus(expected).abs().lte(expected.times('1e-40'))).toBe(true);
      },
    ),
    { numRuns: runs(1000) },
  );
});
