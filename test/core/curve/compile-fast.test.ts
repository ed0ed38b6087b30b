import { shiftIncluded } from '../../../src/core/curve/allowance.js';
import { compileFast } from '../../../src/core/curve/compile-fast.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { commitment, curveOf, packageOf, tiers } from './curves.js';

test('a boundary is met by a product of doubles that overshoots it, as in the exact charge', () => {
  const volume = compileFast(curveOf(tiers('volume', [0.3, 1], [null, 0.5])));
  expect(volume(0.1 * 3)).toBeCloseTo(0.3, 15);
  expect(volume(0.300000001)).toBeCloseTo(0.15, 8);
});

test('the charge of no units is told from that of the first', () => {
  const staircase = compileFast(curveOf(packageOf(10, 5)));
  expect([0, 0.5, 10, 10.5, 999_995].map(staircase)).toEqual([0, 5, 5, 10, 500_000]);
  expect(compileFast(curveOf(commitment(100, 1.5, 2)))(0)).toBe(150);
});

test('the first unit after a million included ones keeps its digits', () => {
  const curve = shiftIncluded(curveOf(tiers('graduated', [null, 0.99])), dec(1_000_000));
  expect(compileFast(curve)(1_000_001)).toBe(0.99);
});

test('beyond a closed last tier there is no charge', () => {
  const closed = compileFast(curveOf(tiers('graduated', [10, 1], [20, 0.5])));
  expect(closed(20)).toBe(15);
  expect(closed(20.001)).toBeNaN();
});
