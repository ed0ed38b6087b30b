import { dec, ONE, toDouble, ZERO, type Dec } from '../../../src/core/exact/decimal.js';
import {
  checkSessionLengths,
  expectedSessionCharge,
  expectedUnits,
  unitsForReplies,
  type ReplyUnits,
} from '../../../src/core/traffic/spread.js';
import type { SessionLengthDistribution } from '../../../src/core/traffic/session-lengths.js';
import { histogram } from './histogram.js';

const REPLIES: ReplyUnits = { kind: 'replies' };
const MEAN: SessionLengthDistribution = { kind: 'mean' };
const POISSON: SessionLengthDistribution = { kind: 'poisson' };
const GEOMETRIC: SessionLengthDistribution = { kind: 'geometric' };

const charge = (
  mean: number,
  turns: SessionLengthDistribution,
  units: ReplyUnits = REPLIES,
  rate = 0.09,
  cap: number | null = 0.6,
) =>
  expectedSessionCharge({
    rate: dec(rate),
    cap: cap === null ? undefined : dec(cap),
    units,
    interactionsPerSession: dec(mean),
    turns,
  });

/** P(N = n) for n = 1 … count, computed apart from the product: from n = 1 upwards, in decimals. */
function chances(turns: SessionLengthDistribution, mean: Dec, count: number): Dec[] {
  const q = ONE.minus(ONE.div(mean));
  const lambda = mean.minus(1);
  let chance = turns.kind === 'poisson' ? lambda.neg().exp() : ONE.minus(q);
  return Array.from({ length: count }, (_, index) => {
    const own = chance;
    chance = turns.kind === 'poisson' ? chance.times(lambda).div(index + 1) : chance.times(q);
    return own;
  });
}

function bySeries(turns: SessionLengthDistribution, mean: number, ofReplies: (n: Dec) => Dec): Dec {
  return chances(turns, dec(mean), 900).reduce(
    (total, chance, index) => total.plus(chance.times(ofReplies(dec(index + 1)))),
    ZERO,
  );
}

describe('a reply at 0.09, at most 0.60 a session', () => {
  test.each([
    [4, MEAN, 0.36, 10],
    [4, POISSON, 0.353, 3],
    [4, GEOMETRIC, 0.307, 3],
    [8, MEAN, 0.6, 10],
    [8, GEOMETRIC, 0.424, 3],
    [1, MEAN, 0.09, 10],
    [1, POISSON, 0.09, 10],
    [1, GEOMETRIC, 0.09, 10],
  ])('with %d replies a session, %o, costs %d', (mean, turns, expected, digits) => {
    expect(toDouble(charge(mean, turns))).toBeCloseTo(expected, digits);
  });

  test('a histogram has its own mean: the μ beside it is not used', () => {
    const turns = histogram([4, 50], [10, 50]);
    expect(charge(4, turns).toString()).toBe('0.48');
    expect(charge(99, turns).toString()).toBe('0.48');
  });
});

test('sessions of ten replies or more: 0.38 % with poisson and 7.5 % with geometric at μ = 4', () => {
  const atLeastTen = (turns: SessionLengthDistribution) =>
    charge(4, turns, REPLIES, 1, 10).minus(charge(4, turns, REPLIES, 1, 9));
  expect(toDouble(atLeastTen(POISSON))).toBeCloseTo(0.0038, 4);
  expect(toDouble(atLeastTen(GEOMETRIC))).toBeCloseTo(0.0751, 4);
});

test('two replies a credit at μ = 4: 2 credits for the mean, about 2.25 for poisson, 16/7 for geometric', () => {
  const units: ReplyUnits = { kind: 'repliesPerUnit', replies: dec(2) };
  expect(toDouble(expectedUnits(units, dec(4), MEAN))).toBe(2);
  expect(toDouble(expectedUnits(units, dec(4), POISSON))).toBeCloseTo(2.25, 2);
  expect(toDouble(expectedUnits(units, dec(4), GEOMETRIC))).toBe(16 / 7);
});

test('one credit and half a credit for each further reply: 2.5 credits at μ = 4, however replies spread', () => {
  const units: ReplyUnits = { kind: 'firstAndFollowUp', first: ONE, followUp: dec(0.5) };
  for (const turns of [MEAN, POISSON, GEOMETRIC, histogram([2, 1], [6, 1])]) {
    expect(toDouble(expectedUnits(units, dec(4), turns))).toBe(2.5);
  }
});

test('fewer replies than one on average have no follow-ups to charge for', () => {
  const units: ReplyUnits = { kind: 'firstAndFollowUp', first: ONE, followUp: dec(3) };
  expect(toDouble(unitsForReplies(units, dec(0.5)))).toBe(1);
});

test('a unit is started by more than half a billionth of it: 4 replies at 1.3333333333 a unit are 3 units', () => {
  const units: ReplyUnits = { kind: 'repliesPerUnit', replies: dec('1.3333333333') };
  expect(toDouble(unitsForReplies(units, dec(4)))).toBe(3);
});

describe('closed forms and tables agree with the plain series to 25 digits', () => {
  const unitRules: [string, ReplyUnits][] = [
    ['replies', REPLIES],
    ['2 a unit', { kind: 'repliesPerUnit', replies: dec(2) }],
    ['2.5 a unit', { kind: 'repliesPerUnit', replies: dec(2.5) }],
    ['0.3 a unit', { kind: 'repliesPerUnit', replies: dec(0.3) }],
    ['1.3333333333 a unit', { kind: 'repliesPerUnit', replies: dec('1.3333333333') }],
    ['2 then 0.75', { kind: 'firstAndFollowUp', first: dec(2), followUp: dec(0.75) }],
    ['1 then nothing', { kind: 'firstAndFollowUp', first: ONE, followUp: ZERO }],
    ['0.5 then 3', { kind: 'firstAndFollowUp', first: dec(0.5), followUp: dec(3) }],
  ];
  const cases = unitRules.flatMap(([name, units]) =>
    [1, 1.25, 4, 9.7].flatMap((mean) => [null, 0.05, 0.6, 1.8].map((cap) => ({ name, units, mean, cap }))),
  );
  test.each(cases)('$name, μ = $mean, cap $cap', ({ units, mean, cap }) => {
    for (const turns of [POISSON, GEOMETRIC]) {
      const ofReplies = (n: Dec) => {
        const uncapped = unitsForReplies(units, n).times(0.09);
        return cap === null || uncapped.lt(cap) ? uncapped : dec(cap);
      };
      const expected = bySeries(turns, mean, ofReplies);
      const got = charge(mean, turns, units, 0.09, cap);
      expect(toDouble(got.div(expected).minus(1).abs())).toBeLessThan(1e-25);
    }
  });
});

test('a mean of a million replies is priced, and its uncapped charge is the rate times the mean', () => {
  for (const turns of [POISSON, GEOMETRIC]) {
    expect(toDouble(charge(1e6, turns, REPLIES, 0.09, null))).toBe(90000);
  }
  const units: ReplyUnits = { kind: 'repliesPerUnit', replies: dec('1.0000001') };
  expect(toDouble(expectedUnits(units, dec(1e6), GEOMETRIC))).toBeCloseTo(999_999.9, 0);
});

test('a cap beyond every session changes nothing, and a rate of 0 costs nothing', () => {
  for (const turns of [MEAN, POISSON, GEOMETRIC]) {
    expect(toDouble(charge(4, turns, REPLIES, 0.09, 1e300))).toBeCloseTo(0.36, 15);
    expect(toDouble(charge(4, turns, { kind: 'repliesPerUnit', replies: dec(2) }, 0, 5))).toBe(0);
  }
});

describe('a mean that a distribution cannot have is a fault', () => {
  test.each([POISSON, GEOMETRIC])('%o below 1 or above a million', (turns) => {
    expect(checkSessionLengths(dec(0.5), turns, 'interactionsPerSession')).toMatchObject({
      code: 'outOfRange',
      got: '0.5',
    });
    expect(checkSessionLengths(dec(1_000_001), turns, 'interactionsPerSession')).toMatchObject({
      code: 'outOfRange',
    });
    expect(checkSessionLengths(dec(1), turns, 'interactionsPerSession')).toBeUndefined();
    expect(checkSessionLengths(dec(1_000_000), turns, 'interactionsPerSession')).toBeUndefined();
  });

  test('the plain mean and a measured histogram take any', () => {
    expect(checkSessionLengths(dec(0.5), MEAN, 'interactionsPerSession')).toBeUndefined();
    expect(checkSessionLengths(dec(0), histogram([4, 1]), 'interactionsPerSession')).toBeUndefined();
  });
});
