import fc from 'fast-check';
import { nearestQuotient, pairOf, product } from '../../../src/core/exact/pair.js';
import { nearestRatios, pairColumn } from '../../../src/core/exact/pair-columns.js';

const ROWS = 8;
/** With two decimals, with 16 or 17 digits, and what no row of decimals can be told from. */
const amount = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 20_000 }).map((count) => count / 18_000),
  fc.constantFrom(0, -0, 1e15, -1e15, 999_999_999_999_999, 1e-23, 1e300, 2 ** -23, NaN, Infinity, -Infinity),
);
const column = fc.array(amount, { minLength: ROWS, maxLength: ROWS });

function columnOf(values: readonly number[]) {
  const own = pairColumn(ROWS);
  own.values.set(values);
  return own;
}

test('a column of ratios is row by row what pairs of doubles give, and nothing beyond its end', () => {
  fc.assert(
    fc.property(column, column, column, fc.integer({ min: 0, max: ROWS }), (a, b, c, count) => {
      const into = new Float64Array(ROWS).fill(7);
      nearestRatios([columnOf(a), columnOf(b), columnOf(c)], into, count);
      const pair = (of: readonly number[], row: number) => pairOf(of[row] ?? 0);
      const expected = Array.from({ length: ROWS }, (_, row) =>
        row < count ? nearestQuotient(product(pair(a, row), pair(b, row)), pair(c, row)) : 7,
      );
      expect(Array.from(into)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('columns are used again: a row with few digits after one with many, and the other way round', () => {
  const [a, b, c, into] = [pairColumn(1), pairColumn(1), pairColumn(1), new Float64Array(1)];
  const costs = [0.7, 0.7027777777777777, 0.7].map((rate) => {
    a.values[0] = 0.1;
    b.values[0] = 4;
    c.values[0] = rate;
    nearestRatios([a, b, c], into, 1);
    return into[0];
  });
  expect(costs).toEqual([0.5714285714285714, 0.5691699604743083, 0.5714285714285714]);
});
