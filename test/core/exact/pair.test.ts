import {
  difference,
  nearestQuotient,
  ONE_PAIR,
  pairOf,
  product,
  sum,
  type DoublePair,
} from '../../../src/core/exact/pair.js';

const productQuotient = (a: number, b: number, c: number) =>
  nearestQuotient(product(pairOf(a), pairOf(b)), pairOf(c));

test('0.10 an interaction at 4 a session and 70 % resolved is 0.571428… a resolution', () => {
  expect(productQuotient(0.1, 4, 0.7)).toBe(4 / 7);
});

test('a rate as a sheet computes it is taken at its 17 digits: 0.99 × 3 replies at 12,650 of 18,000', () => {
  // 2.97 / 0.7027777777777777, for which the doubles themselves give 4.226086956521739.
  expect(productQuotient(0.99, 3, 12650 / 18000)).toBe(4.22608695652174);
  expect((0.99 * 3) / (12650 / 18000)).not.toBe(4.22608695652174);
});

test('0.1 × 3 is 0.3, which the product of the doubles is not', () => {
  expect(productQuotient(0.1, 3, 1)).toBe(0.3);
  expect(0.1 * 3).not.toBe(0.3);
});

test('0.1 + 0.2 is 0.3 and 1 − 0.9 is 0.1, which they are not in doubles', () => {
  const nearest = (figure: DoublePair) => nearestQuotient(figure, ONE_PAIR);
  expect(nearest(sum(pairOf(0.1), pairOf(0.2)))).toBe(0.3);
  expect(nearest(difference(ONE_PAIR, pairOf(0.9)))).toBe(0.1);
});

test('a negative figure, and zero without a sign', () => {
  expect(productQuotient(-0.1, 3, 0.7)).toBe(-3 / 7);
  expect(productQuotient(0, 4, 0.7)).toBe(0);
  expect(productQuotient(-0, 4, 0.7)).toBe(0);
});

test.each([
  ['a division by 0', 1, 2, 0],
  ['a number from 1e15 up', 1e15, 1, 1],
  ['a number of 17 digits below a millionth', 1.2345678901234567e-7, 1, 1],
  ['the smallest number', 5e-324, 1, 1],
  ['an infinite term', Infinity, 1, 1],
  ['no number', NaN, 1, 1],
  ['a result in the middle between two doubles', 2 ** 27 - 1, 2 ** 27 - 3, 1],
])('%s has no answer here', (_, a, b, c) => {
  expect(productQuotient(a, b, c)).toBeNaN();
});

test('a difference that leaves nothing but doubt has no answer', () => {
  const nothing = difference(pairOf(0.3), pairOf(0.3));
  expect(nearestQuotient(nothing, ONE_PAIR)).toBeNaN();
  expect(nearestQuotient(ONE_PAIR, nothing)).toBeNaN();
});

test('what two figures may lack adds up: in a sum, and in a quotient, which is then in doubt', () => {
  const lacking = (value: number, error: number): DoublePair => ({ value, rest: 0, error });
  // Beside its own 4 of the size, which is 1 + 2.
  expect(sum(lacking(1, 3), lacking(2, 5)).error).toBe(3 + 5 + 12);
  const [exact, vague] = [lacking(1, 0), lacking(1, 2 ** 60)];
  expect(nearestQuotient(exact, exact)).toBe(1);
  expect([
    nearestQuotient(vague, vague),
    nearestQuotient(exact, vague),
    nearestQuotient(vague, exact),
  ]).toEqual([NaN, NaN, NaN]);
});
