import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { rampedShare, type Milestone } from '../../../src/core/traffic/ramp.js';

const at = (month: number, rate: number): Milestone => ({ month: dec(month), share: dec(rate) });

test('a ramp is flat before its first milestone, straight between two, and flat after the last', () => {
  const rates = [1, 2, 3, 4, 6, 7, 99].map((month) =>
    toDouble(rampedShare([at(2, 0.3), at(6, 0.7), at(7, 0.4)], month)),
  );
  expect(rates).toEqual([0.3, 0.3, 0.4, 0.5, 0.7, 0.4, 0.4]);
});

test('one milestone holds for all months', () => {
  expect([1, 5, 9].map((month) => toDouble(rampedShare([at(5, 0.6)], month)))).toEqual([0.6, 0.6, 0.6]);
});
