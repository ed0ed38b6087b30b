/**
 * Where the fast path must give up: results so near to the middle between two doubles that pairs of doubles cannot tell
 * which one is nearer. Chance would not meet one in a lifetime, so they are constructed: price × replies ÷ rate is
 * a whole odd number of 54 bits, which is such a middle, and a chosen small part beside it.
 */
import { decimalTail } from '../../src/core/exact/decimal-tail.js';
import { nearestRatios, pairColumn } from '../../src/core/exact/pair-columns.js';
import { nearestQuotient, pairOf, product } from '../../src/core/exact/pair.js';
import { cell } from '../functions/host.js';
import { fractionOfText, nearestDouble } from '../reference/nearest-double.js';
import { over, times } from '../reference/rational.js';
import { randomFrom } from './random.js';

const CASES = Math.ceil(Number(process.env['FUZZ_CASES'] ?? 100_000) / 100);
const SEED = Number(process.env['METERWISE_SEED'] ?? 20260702);

interface NearMiddle {
  readonly price: number;
  readonly replies: number;
  readonly rate: number;
  /** How far beside the middle, in parts of about 2·10³¹ of the result. */
  readonly beside: bigint;
  /** Nearer than the bounds can tell: the interval of doubt is 76u² of the result, and may lie off by its half. */
  readonly isTooNear: boolean;
}

/** In the u² of `docs/decisions/0018`, which is 2⁻¹⁰⁶. */
const HALF_OF_DOUBT = 38n;

/** A number of exactly so many digits that the fast path takes, and those digits as a whole number. */
function ofDigits(random: () => number, digits: number, low: number, high: number) {
  for (;;) {
    const value = low + (high - low) * random();
    const whole = BigInt(String(value).replace('.', ''));
    if (String(whole).length === digits && !Number.isNaN(decimalTail(value))) return { value, whole };
  }
}

/** The number that times `value` leaves 1 when divided by `modulus`; undefined if there is none. */
function inverse(value: bigint, modulus: bigint): bigint | undefined {
  let [previous, present, before, now] = [modulus, value % modulus, 0n, 1n];
  while (present > 0n) {
    const times = previous / present;
    [previous, present, before, now] = [present, previous - times * present, now, before - times * now];
  }
  return previous === 1n ? ((before % modulus) + modulus) % modulus : undefined;
}

const sizeOf = (value: bigint) => (value < 0n ? -value : value);

/** price·replies = middle·rate + beside, in whole numbers. */
function nearMiddle(random: () => number): NearMiddle {
  for (;;) {
    const price = ofDigits(random, 17, 3, 4);
    const rate = ofDigits(random, 16, 0.1, 0.2);
    const own = inverse(price.whole, rate.whole);
    if (own === undefined) continue;
    const beside = BigInt(Math.floor(10 ** (random() * 9))) * (random() < 0.5 ? 1n : -1n);
    const replies = (((own * beside) % rate.whole) + rate.whole) % rate.whole;
    const middle = (price.whole * replies - beside) / rate.whole;
    const isMiddle = middle % 2n === 1n && middle > 2n ** 53n && middle < 2n ** 54n;
    if (!isMiddle || replies >= 10n ** 15n) continue;
    const isTooNear = sizeOf(beside) * 2n ** 106n <= HALF_OF_DOUBT * middle * rate.whole;
    return { price: price.value, replies: Number(replies), rate: rate.value, beside, isTooNear };
  }
}

/** The same ratio as a row of columns. */
function inColumns({ price, replies, rate }: NearMiddle): number {
  const columns = [pairColumn(1), pairColumn(1), pairColumn(1)] as const;
  for (const [place, value] of [price, replies, rate].entries()) columns[place]?.values.set([value]);
  const into = new Float64Array(1);
  nearestRatios(columns, into, 1);
  return into[0] ?? 0;
}

test('next to the middle there is no fast answer; a little further there is; a cell holds the nearest double in any case', () => {
  const random = randomFrom(SEED);
  const wrong: NearMiddle[] = [];
  let [doubted, answered] = [0, 0];
  for (let index = 0; index < CASES; index += 1) {
    const found = nearMiddle(random);
    const { price, replies, rate, beside, isTooNear } = found;
    const right = nearestDouble(
      over(times(fractionOfText(price), fractionOfText(replies)), fractionOfText(rate)),
    );
    const fast = nearestQuotient(product(pairOf(price), pairOf(replies)), pairOf(rate));
    if (Number.isNaN(fast)) doubted += 1;
    else answered += 1;
    const mustDoubt = isTooNear && !Number.isNaN(fast);
    const mustAnswer = sizeOf(beside) > 300n && fast !== right;
    const mayAnswer = (Number.isNaN(fast) || fast === right) && Object.is(inColumns(found), fast);
    const converted = cell('CONVERT_PRICE', price, 'interaction', 'resolution', replies, rate);
    const cost = cell('EFFECTIVE_COST_PER_RESOLUTION', price, 'interaction', replies, rate);
    if (mustDoubt || mustAnswer || !mayAnswer || converted !== right || cost !== right) wrong.push(found);
  }
  expect(wrong).toEqual([]);
  expect(doubted).toBeGreaterThan(CASES / 10);
  expect(answered).toBeGreaterThan(CASES / 10);
});

test('a product in the very middle between two doubles goes to the even one', () => {
  const [price, replies] = [2 ** 27 - 1, 2 ** 27 - 3];
  const right = nearestDouble(times(fractionOfText(price), fractionOfText(replies)));
  expect(right % 4).toBe(0);
  expect(cell('EFFECTIVE_COST_PER_SESSION', price, 'interaction', replies)).toBe(right);
});
