import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { centralNormalQuantile } from '../../../src/core/stats/central-normal-quantile.js';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval.js';

const bounds = (successes: number, trials: number, confidence: number) => {
  const { low, high } = wilsonInterval(dec(successes), dec(trials), centralNormalQuantile(dec(confidence)));
  return [toDouble(low), toDouble(high)];
};

/** From an independent program at 60 digits. */
test.each([
  [65, 100, 0.95, 0.5525444329688796, 0.7363575175690247],
  [32_500, 50_000, 0.95, 0.6458078751575371, 0.6541690778602194],
  [1, 1e12, 0.95, 1.7652455493517473e-13, 5.6649342657365116e-12],
])('%d of %d at %d: %d to %d, each bound the nearest double', (successes, trials, confidence, low, high) => {
  expect(bounds(successes, trials, confidence)).toEqual([low, high]);
});

test('none resolved starts at exactly 0, all resolved ends at exactly 1', () => {
  expect(bounds(0, 20, 0.9)).toEqual([0, 0.11915783736096455]);
  expect(bounds(50, 50, 0.9)).toEqual([0.9486668142137299, 1]);
});
