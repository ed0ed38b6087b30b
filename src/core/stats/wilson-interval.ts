import { ONE, type Dec } from '../exact/decimal.js';

/** The bounds of a share that was measured. */
export interface ConfidenceInterval {
  readonly low: Dec;
  readonly high: Dec;
}

/**
 * Wilson's score interval for a share measured on a sample: where the true share lies, as surely as a normal value lies
 * between −z and z. It stays between 0 and 1, is exactly 0 below no successes and exactly 1 above nothing but successes.
 * @param successes 0 to trials
 * @param trials above 0
 * @param z above 0: see `centralNormalQuantile`
 * @source Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference. JASA 22.
 */
export function wilsonInterval(successes: Dec, trials: Dec, z: Dec): ConfidenceInterval {
  const square = z.times(z);
  const high = successes.eq(trials) ? ONE : upperBound(successes, trials, z);
  // The product of both bounds is x² ÷ n(n + z²): unlike their sum, it gives a small lower bound all its digits.
  const low = successes.times(successes).div(trials.plus(square).times(trials)).div(high);
  return { low, high };
}

/** The larger root p of (n + z²)p² − (2x + z²)p + x²/n = 0. */
function upperBound(successes: Dec, trials: Dec, z: Dec): Dec {
  const square = z.times(z);
  const spread = successes.times(trials.minus(successes)).times(4).div(trials).plus(square).sqrt().times(z);
  return successes.times(2).plus(square).plus(spread).div(trials.plus(square).times(2));
}
