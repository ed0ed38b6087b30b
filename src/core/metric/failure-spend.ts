import { ZERO, sum, type Dec } from '../exact/decimal.js';
import { channelParts, type RatedCharge } from '../terms/rate.js';

/**
 * The part of one charge (before settlement) that bought sessions the AI did not resolve, over its channels by what each
 * of them bought. Seats, flat charges and unused commitment bought none; idle minimum units and package remainders count
 * as bought.
 */
export function chargeFailureSpend(rated: RatedCharge): Dec {
  return usedOf(rated).times(failureShareOf(rated));
}

/** What of a charge was used: all of it but unused commitment. A resolution cap takes off both alike. */
export function usedOf({ idle, before, amount }: RatedCharge): Dec {
  if (before.isZero() || idle.isZero()) return amount;
  return before.minus(idle).times(amount).div(before);
}

/** The share of what a charge's channels bought that went to sessions the AI did not resolve; 0 where nothing was. */
export function failureShareOf({ billed: { usage } }: RatedCharge): Dec {
  const parts = channelParts(usage);
  const whole = sum(parts);
  if (whole.isZero()) return ZERO;
  const failed = parts.map((part, index) => part.times(usage.channels[index]?.failureShare ?? ZERO));
  return sum(failed).div(whole);
}

/** Failure spend of an offer: its charges' own, by as much as discount, minimum and cap moved the whole. */
export function failureSpend(rated: readonly RatedCharge[], usageAfterSettle: Dec): Dec {
  const before = sum(rated.map((charge) => charge.amount));
  if (before.isZero()) return ZERO;
  return sum(rated.map(chargeFailureSpend)).times(usageAfterSettle).div(before);
}
