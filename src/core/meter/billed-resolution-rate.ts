import { ONE, type Dec } from '../exact/decimal.js';

/**
 * ρ + φ(1 − ρ): the share of sessions that a vendor bills as resolved, the genuine ones and those that it hands over.
 * @param resolutionRate ρ, 0 to 1
 * @param handoverShare φ, 0 to 1: the share of unresolved sessions that is billed as resolved
 */
export function billedResolutionRate(resolutionRate: Dec, handoverShare: Dec): Dec {
  return resolutionRate.plus(handoverShare.times(ONE.minus(resolutionRate)));
}
