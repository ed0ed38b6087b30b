import { fastMixtureQuotient, fastProductQuotient } from '../../../src/core/exact/fast.js';

test('0.10 an interaction at 4 a session and 70 % resolved is 0.571428… a resolution', () => {
  expect(fastProductQuotient(0.1, 4, 0.7)).toBe(4 / 7);
});

test('0.1 × 3 is 0.3, which the product of the doubles is not', () => {
  expect(fastProductQuotient(0.1, 3, 1)).toBe(0.3);
  expect(0.1 * 3).not.toBe(0.3);
});

test('a cap is the smaller of two results: 8 replies at 0.09, at most 0.60 a session, at 70 %', () => {
  expect(Math.min(fastProductQuotient(0.09, 8, 0.7), fastProductQuotient(0.6, 1, 0.7))).toBe(6 / 7);
});

test('a handover share: 0.99 a billed resolution at 70 %, a tenth of the rest billed too, is 0.99 × 0.73 / 0.70', () => {
  expect(fastMixtureQuotient(0.99, 0.7, 0.1, 0.7)).toBe(7227 / 7000);
});

test.each([
  ['a division by 0', 1, 2, 0],
  ['a number with 17 digits', 1 / 3, 2, 1],
  ['a product beyond safe integers', 99_999_999, 99_999_999, 0.7],
  ['more than 15 digits before the point', 1e15, 1, 1],
  ['an infinite term', Infinity, 1, 1],
  ['no number', NaN, 1, 1],
])('%s has no answer here', (_, a, b, c) => {
  expect(fastProductQuotient(a, b, c)).toBeNaN();
});

test('a share outside 0 to 1, or with too many digits, has no answer here', () => {
  expect(fastMixtureQuotient(1, 1.5, 0, 1)).toBeNaN();
  expect(fastMixtureQuotient(1, 0.5, -0.1, 1)).toBeNaN();
  expect(fastMixtureQuotient(1, 1 / 3, 0.1, 1)).toBeNaN();
  expect(fastMixtureQuotient(1, 0.123456789, 0.123456789, 1)).toBeNaN();
});

test('zero has no sign', () => {
  expect(fastProductQuotient(0, 4, 0.7)).toBe(0);
  expect(fastProductQuotient(-0, 4, 0.7)).toBe(0);
});
