import { decimalTail } from '../../src/core/exact/decimal-tail.js';
import { dec, ONE, toDouble } from '../../src/core/exact/decimal.js';
import { difference, nearestQuotient, ONE_PAIR, pairOf, product, sum } from '../../src/core/exact/pair.js';
import { fractionOfDouble, fractionOfText } from '../reference/nearest-double.js';
import { compare as compareFractions, larger, minus, negative, times } from '../reference/rational.js';
import { randomFrom } from './random.js';

/** 100,000 unless a longer run is asked for: FUZZ_CASES=10000000. Another seed: METERWISE_SEED=1. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 100_000);
const SEED = Number(process.env['METERWISE_SEED'] ?? 20260701);

const ODD = [
  ...[0, 1, 1 / 3, 1e15, 999_999_999_999_999, 1e22, 1e-22, 1e300, 1e-300, 1e308, 2.5e-310, 5e-324],
  ...[2 ** -17, 2 ** -22, 2 ** -23, 2 ** -24, 2 ** 49],
];

/** A whole number of exactly so many digits. */
function whole(random: () => number, digits: number): string {
  const first = 1 + Math.floor(random() * 9);
  const rest = Array.from({ length: digits - 1 }, () => Math.floor(random() * 10));
  return `${first}${rest.join('')}`;
}

/** A quotient of two counts, as a sheet computes a rate or a mean. */
function measured(random: () => number): number {
  return Math.floor(random() * 20000) / (1 + Math.floor(random() * 20000));
}

/** Prices and counts as people write them and as sheets compute them, with now and then a number of any size and length. */
function amount(random: () => number): number {
  const kind = random();
  if (kind < 0.05) return (random() - 0.5) * 10 ** Math.floor(random() * 40 - 20);
  if (kind < 0.08) return ODD[Math.floor(random() * ODD.length)] ?? 0;
  if (kind < 0.25)
    return Number(`${whole(random, 14 + Math.floor(random() * 4))}e-${Math.floor(random() * 21)}`);
  if (kind < 0.5) return measured(random);
  if (kind < 0.6) return random() * 10 ** Math.floor(random() * 12 - 6);
  const digits = 1 + Math.floor(random() * 7);
  return Number(`${Math.floor(random() * 10 ** digits)}e-${Math.floor(random() * 6)}`);
}

function share(random: () => number): number {
  const kind = random();
  if (kind < 0.3) return Math.min(1, measured(random));
  if (kind < 0.4) return random() ** 8;
  if (kind < 0.5) return 1 - random() ** 8;
  const places = Math.floor(random() * 5);
  return Number(`${Math.floor(random() * (10 ** places + 1))}e-${places}`);
}

interface Case {
  readonly got: number;
  readonly terms: readonly number[];
  readonly exact: () => number;
}

/** Counts how often the fast path answers, and finds the first answer that the decimal path does not give. */
function compare(fast: (random: () => number) => Case) {
  const random = randomFrom(SEED);
  let answered = 0;
  for (let index = 0; index < CASES; index += 1) {
    const { got, terms, exact } = fast(random);
    if (Number.isNaN(got)) continue;
    answered += 1;
    const expected = exact();
    if (!Object.is(got, expected)) return { terms, got, expected };
  }
  return { share: answered / CASES };
}

test('a·b/c in pairs of doubles is the nearest double of the decimal path, or no answer', () => {
  const outcome = compare((random) => {
    const [a, b, c] = [amount(random), amount(random), amount(random)];
    const got = nearestQuotient(product(pairOf(a), pairOf(b)), pairOf(c));
    return { got, terms: [a, b, c], exact: () => toDouble(dec(a).times(b).div(c)) };
  });
  expect(outcome).toEqual({ share: expect.any(Number) });
  expect(outcome.share).toBeGreaterThan(0.7);
});

test('a·(x + y(1 − x))/c in pairs of doubles is the nearest double of the decimal path, or no answer', () => {
  const outcome = compare((random) => {
    const [a, x, y] = [amount(random), share(random), share(random)];
    const c = random() < 0.5 ? share(random) : amount(random);
    const mixture = sum(pairOf(x), product(pairOf(y), difference(ONE_PAIR, pairOf(x))));
    const got = nearestQuotient(product(pairOf(a), mixture), pairOf(c));
    const exactMixture = () => dec(x).plus(dec(y).times(ONE.minus(x)));
    return { got, terms: [a, x, y, c], exact: () => toDouble(dec(a).times(exactMixture()).div(c)) };
  });
  expect(outcome).toEqual({ share: expect.any(Number) });
  expect(outcome.share).toBeGreaterThan(0.7);
});

test('(a − b)/(c − d) in pairs of doubles, cancelled digits and all', () => {
  const near = (random: () => number, value: number) =>
    random() < 0.5 ? amount(random) : value * (1 + (random() - 0.5) * 10 ** -Math.floor(random() * 16));
  const outcome = compare((random) => {
    const [a, c] = [amount(random), amount(random)];
    const [b, d] = [near(random, a), near(random, c)];
    const got = nearestQuotient(difference(pairOf(a), pairOf(b)), difference(pairOf(c), pairOf(d)));
    return { got, terms: [a, b, c, d], exact: () => toDouble(dec(a).minus(b).div(dec(c).minus(d))) };
  });
  expect(outcome).toEqual({ share: expect.any(Number) });
  expect(outcome.share).toBeGreaterThan(0.5);
});

test('a tail is the shortest decimal text less the double, within 2⁻⁵² of itself', () => {
  const random = randomFrom(SEED);
  const wrong: number[] = [];
  let answered = 0;
  for (let index = 0; index < CASES / 10; index += 1) {
    const value = random() < 0.2 ? share(random) : amount(random);
    const tail = decimalTail(value);
    if (Number.isNaN(tail)) continue;
    answered += 1;
    const exact = minus(fractionOfText(value), fractionOfDouble(value));
    const off = minus(fractionOfDouble(tail), exact);
    const most = times(fractionOfDouble(2 ** -52), larger(exact, negative(exact)));
    if (compareFractions(larger(off, negative(off)), most) > 0) wrong.push(value);
  }
  expect(wrong).toEqual([]);
  expect(answered / (CASES / 10)).toBeGreaterThan(0.85);
});
