import fc from 'fast-check';
import { roundAbove, roundBelow, roundNear } from '../../../src/core/stats/round-number.js';

test.each([
  [1, 1, 1, 1],
  [0.3, 0.5, 0.2, 0.2],
  [0.07, 0.1, 0.05, 0.05],
  [1.41, 2, 1, 1],
  [1.42, 2, 1, 2],
  [32, 50, 20, 50],
  [7100, 10_000, 5000, 10_000],
  [50_000, 50_000, 50_000, 50_000],
])('%p is within %p and %p, and nearest to %p', (value, above, below, near) => {
  expect([roundAbove(value), roundBelow(value), roundNear(value)]).toEqual([above, below, near]);
});

test('of the powers of ten times others, the least', () => {
  expect(roundAbove(270, [1, 2.5, 3, 10])).toBe(300);
  expect(roundAbove(3.2, [1, 2.5, 3, 10])).toBe(10);
});

test('any value is between the two, the nearest is one of them, and the dust of fractions moves none', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
      const [above, below] = [roundAbove(value), roundBelow(value)];
      expect(above).toBeGreaterThanOrEqual(value * (1 - 1e-9));
      expect(below).toBeLessThanOrEqual(value * (1 + 1e-9));
      expect([above, below]).toContain(roundNear(value));
      expect(roundAbove(above * (1 + 1e-12))).toBe(above);
    }),
  );
});
