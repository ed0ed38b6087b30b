import { dec } from '../../../src/core/exact/decimal.js';
import { centralNormalQuantile } from '../../../src/core/stats/central-normal-quantile.js';

/** Thirty digits, from the inverse error function at 60 digits of an independent program. */
test.each([
  ['0.000000000001', '0.00000000000125331413731550025120788297052'],
  ['0.5', '0.674489750196081743202227014541'],
  ['0.8', '1.28155156554460046696510332945'],
  ['0.9', '1.64485362695147271486384890799'],
  ['0.95', '1.95996398454005423552459443052'],
  ['0.99', '2.57582930354890076097857674860'],
  ['0.999', '3.29052673149189479322162703537'],
  ['0.9999999999999999', '8.30478542519411362188069407039'],
])('at a confidence of %s, z is %s', (confidence, z) => {
  expect(centralNormalQuantile(dec(confidence)).toSignificantDigits(30).toString()).toBe(dec(z).toString());
});

test('a confidence of 0 or 1 has no z: it is a bug to ask', () => {
  expect(() => centralNormalQuantile(dec(0))).toThrow('between 0 and 1');
  expect(() => centralNormalQuantile(dec(1))).toThrow('between 0 and 1');
});
