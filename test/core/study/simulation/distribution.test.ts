import fc from 'fast-check';
import { BARS, distribution } from '../../../../src/core/study/simulation/distribution.js';

const sum = (values: readonly number[]) => values.reduce((all, own) => all + own, 0);

test('100 bills from 0 to 99 fall on bars of a round width', () => {
  const { bounds, shares } = distribution([Float64Array.from({ length: 100 }, (_, index) => index)]);
  expect(bounds).toEqual(Array.from({ length: BARS + 1 }, (_, index) => index * 6));
  // The last 4 of them begin a bar, and three are empty.
  expect(shares).toEqual([[...Array.from({ length: 16 }, () => 0.06), 0.04, 0, 0, 0]]);
});

test('one bill alone is one bar of all trials', () => {
  for (const bill of [0, 40_000, 1e-3]) {
    const { bounds, shares } = distribution([Float64Array.of(bill, bill)]);
    const bar = shares[0]?.indexOf(1) ?? -1;
    expect(bounds[bar] ?? NaN).toBeLessThanOrEqual(bill);
    expect(bounds[bar + 1] ?? NaN).toBeGreaterThan(bill);
  }
});

test('a rare bill far away does not widen the bars: it is counted in the last one', () => {
  const usual = Array.from({ length: 999 }, (_, index) => 1000 + index);
  const { bounds, shares } = distribution([Float64Array.of(...usual, 1e9)]);
  expect(bounds.at(-1) ?? NaN).toBeLessThan(4000);
  expect(shares[0]?.at(-1)).toBe(0.001);
});

test('two offers share their bars', () => {
  const { bounds, shares } = distribution([Float64Array.of(100, 200), Float64Array.of(1000, 1100)]);
  expect(bounds[0] ?? NaN).toBeLessThanOrEqual(100);
  expect(bounds.at(-1) ?? NaN).toBeGreaterThanOrEqual(1100);
  expect(shares).toHaveLength(2);
});

test('bars rise in equal steps, and the shares of each offer add up to 1', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  const bills = fc.array(amount, { minLength: 1, maxLength: 60 }).map((own) => Float64Array.from(own));
  fc.assert(
    fc.property(fc.array(bills, { minLength: 1, maxLength: 4 }), (offers) => {
      const { bounds, shares } = distribution(offers);
      expect(bounds).toHaveLength(BARS + 1);
      const width = ((bounds.at(-1) ?? NaN) - (bounds[0] ?? NaN)) / BARS;
      for (const [index, bound] of bounds.slice(1).entries()) {
        expect(bound - (bounds[index] ?? NaN)).toBeCloseTo(width, 6);
        expect(bound).toBeGreaterThan(bounds[index] ?? NaN);
      }
      for (const own of shares) {
        expect(own).toHaveLength(BARS);
        expect(Math.min(...own)).toBeGreaterThanOrEqual(0);
        expect(sum(own)).toBeCloseTo(1, 12);
      }
    }),
    { numRuns: 200 },
  );
});
