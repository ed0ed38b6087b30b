import fc from 'fast-check';
import { dec, ONE } from '../../src/core/exact/decimal.js';
import { centralNormalQuantile } from '../../src/core/stats/central-normal-quantile.js';
import { wilsonInterval } from '../../src/core/stats/wilson-interval.js';

const samples = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials: dec(trials), successes: dec(Math.round(trials * share)) }));
/** z for confidences of 0.01 % to 99.99 %. */
const quantiles = fc
  .integer({ min: 1, max: 9999 })
  .map((tenthOfPermille) => centralNormalQuantile(dec(tenthOfPermille / 10_000)));

test('each bound p lies z standard errors of p itself from the measured share: (x/n − p)² = z² p(1 − p)/n', () => {
  fc.assert(
    fc.property(samples, quantiles, ({ successes, trials }, z) => {
      const { low, high } = wilsonInterval(successes, trials, z);
      for (const bound of [low, high]) {
        const distance = successes.div(trials).minus(bound);
        const expected = z.times(z).times(bound).times(ONE.minus(bound)).div(trials);
        expect(distance.times(distance).minus(expected).abs().lt('1e-35')).toBe(true);
      }
    }),
  );
});

test('the interval holds the measured share, within 0 and 1', () => {
  fc.assert(
    fc.property(samples, quantiles, ({ successes, trials }, z) => {
      const { low, high } = wilsonInterval(successes, trials, z);
      const share = successes.div(trials);
      expect(low.gte(0) && low.lte(share) && share.lte(high) && high.lte(1)).toBe(true);
    }),
  );
});

test('failures are the mirror image of successes', () => {
  fc.assert(
    fc.property(samples, quantiles, ({ successes, trials }, z) => {
      const { low, high } = wilsonInterval(successes, trials, z);
      const mirrored = wilsonInterval(trials.minus(successes), trials, z);
      expect(ONE.minus(mirrored.high).minus(low).abs().lt('1e-40')).toBe(true);
      expect(ONE.minus(mirrored.low).minus(high).abs().lt('1e-40')).toBe(true);
    }),
  );
});

test('more trials at the same share, or less confidence, make it narrower', () => {
  const width = (successes: number, trials: number, confidence: number) => {
    const { low, high } = wilsonInterval(dec(successes), dec(trials), centralNormalQuantile(dec(confidence)));
    return high.minus(low).toNumber();
  };
  expect(width(650, 1000, 0.95)).toBeLessThan(width(65, 100, 0.95));
  expect(width(65, 100, 0.9)).toBeLessThan(width(65, 100, 0.95));
});
