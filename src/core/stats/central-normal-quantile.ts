import { dec, exp, max, type Dec } from '../exact/decimal.js';
import { assert } from '../fault/result.js';

const ROOT_OF_TWO_PI = dec('2.5066282746310005024157652848110452530069867406099');
/** A step smaller than this part of the value changes none of a double's digits. */
const NEGLIGIBLE = dec('1e-30');

/**
 * z for which a standard normal value lies between −z and z with the probability `confidence`: 0.95 → 1.959964.
 * Newton's method in decimals; it comes from below and so never leaps past the answer.
 * @param confidence above 0 and below 1
 */
export function centralNormalQuantile(confidence: Dec): Dec {
  assert(confidence.gt(0) && confidence.lt(1), 'a confidence lies between 0 and 1');
  const sought = confidence.div(2);
  let z = max(
    sought.times(ROOT_OF_TWO_PI),
    dec(roughTailQuantile(sought.neg().plus('0.5').toNumber()) - 0.001),
  );
  for (;;) {
    const density = exp(z.times(z).div(-2)).div(ROOT_OF_TWO_PI);
    const step = sought.minus(density.times(millsSeries(z))).div(density);
    z = z.plus(step);
    if (step.abs().lte(z.times(NEGLIGIBLE))) return z;
  }
}

/** (Φ(z) − ½) ÷ φ(z) = z + z³/3 + z⁵/15 + …: every term is positive, so no digits cancel. */
function millsSeries(z: Dec): Dec {
  const square = z.times(z);
  let term = z;
  let total = z;
  for (let odd = 3; term.gt(total.times('1e-45')); odd += 2) {
    term = term.times(square).div(odd);
    total = total.plus(term);
  }
  return total;
}

/**
 * The z that a standard normal value exceeds with the probability `tail` (above 0, at most ½), off by at most 0.00045.
 * @source Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23.
 */
function roughTailQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return (
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3)
  );
}
