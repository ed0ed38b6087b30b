import fc from 'fast-check';
import { nearestWhole, productError, sumError } from '../../../src/core/exact/error-free.js';
import { fractionOfDouble } from '../../reference/nearest-double.js';
import { compare, minus, plus, times } from '../../reference/rational.js';
import { runs } from '../../runs.js';

/** Doubles of every digit and both signs, of sizes from 1e-30 to 1e30. */
const double = fc
  .tuple(
    fc.double({ min: 1, max: 2, maxExcluded: true, noNaN: true }),
    fc.integer({ min: -100, max: 100 }),
    fc.boolean(),
  )
  .map(([digits, exponent, isNegative]) => digits * 2 ** exponent * (isNegative ? -1 : 1));

test('what rounding took from a product is exact', () => {
  fc.assert(
    fc.property(double, double, (a, b) => {
      const [x, y, rounded] = [a, b, a * b].map(fractionOfDouble);
      if (x === undefined || y === undefined || rounded === undefined) throw new Error('three numbers');
      const error = fractionOfDouble(productError(a, b, a * b));
      expect(compare(error, minus(times(x, y), rounded))).toBe(0);
    }),
    { numRuns: runs(3000) },
  );
});

test('what rounding took from a sum is exact, whichever is the larger', () => {
  fc.assert(
    fc.property(double, double, (a, b) => {
      const [x, y, rounded] = [a, b, a + b].map(fractionOfDouble);
      if (x === undefined || y === undefined || rounded === undefined) throw new Error('three numbers');
      const error = fractionOfDouble(sumError(a, b, a + b));
      expect(compare(error, minus(plus(x, y), rounded))).toBe(0);
    }),
    { numRuns: runs(3000) },
  );
});

test('0.1 × 10 is 1 in doubles, and what was taken is what the double 0.1 is too large by', () => {
  expect(productError(0.1, 10, 1)).toBe(2 ** -54);
});

test('the nearest whole number, ties to even', () => {
  expect([0.4, 0.5, 1.5, 2.5, -0.6, 999_999_999_999_999.4].map(nearestWhole)).toEqual([
    0, 0, 2, 2, -1, 999_999_999_999_999,
  ]);
});
