import { centralNormalQuantile } from '../../../src/core/stats/central-normal-quantile.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { lowerNormalQuantile } from '../../../src/core/stats/normal-quantile.js';
import { Z_90 } from '../../../src/core/stats/samplers.js';

test('the normal quantile agrees with the exact one', () => {
  for (const tail of [0.5, 0.4, 0.25, 0.1, 0.08, 0.01, 1e-4, 1e-7, 1e-12]) {
    const exact = tail === 0.5 ? 0 : centralNormalQuantile(dec(1).minus(dec(tail).times(2))).toNumber();
    expect(Math.abs(lowerNormalQuantile(tail) + exact)).toBeLessThan(2e-15 * Math.max(exact, 1));
  }
  expect(-lowerNormalQuantile(0.1)).toBeCloseTo(Z_90, 14);
});
