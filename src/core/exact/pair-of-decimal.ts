import { toDouble, type Dec } from './decimal.js';
import { DECIMAL_LACKS, pairOf, type DoublePair } from './pair.js';

/** The sizes of terms for which the bounds of pairs are derived. */
const [LEAST, MOST] = [1e-22, 1e15];

/** A decimal of any length as a pair of doubles; undefined where it is of a size that no pair has. */
export function pairOfDecimal(decimal: Dec): DoublePair | undefined {
  const { value, rest } = pairOf(toDouble(decimal));
  const size = Math.abs(value);
  if (size !== 0 && !(size > LEAST && size < MOST)) return undefined;
  // A number means its shortest decimal; what that lacks is at most twice its last digit, and is rounded with the rest.
  return { value, rest: rest + toDouble(decimal.minus(value)), error: 2 * DECIMAL_LACKS * size };
}
