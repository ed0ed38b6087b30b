import { ZERO, sum, type Dec } from '../exact/decimal.js';
import type { RatedCharge } from '../terms/rate.js';
import { idleCommitment } from '../terms/tariff/commitment.js';

/**
 * The part of one charge (before settlement) that bought sessions the AI did not resolve, shared over its channels by
 * their units. Seats, flat charges and unused commitment bought none; idle minimum units and package remainders count
 * as bought.
 */
export function chargeFailureSpend({ billed, before, amount }: RatedCharge): Dec {
  const { charge, channels, units } = billed.usage;
  if (units.lte(0) || before.isZero()) return ZERO;
  const idle = charge.tariff.kind === 'commitment' ? idleCommitment(billed.billed, charge.tariff) : ZERO;
  const failed = sum(channels.map((channel) => channel.units.times(channel.failureShare)));
  // A resolution cap takes off what was used and what was not alike.
  return before.minus(idle).times(amount).div(before).times(failed).div(units);
}

/** Failure spend of an offer: its charges' own, by as much as discount, minimum and cap moved the whole. */
export function failureSpend(rated: readonly RatedCharge[], usageAfterSettle: Dec): Dec {
  const before = sum(rated.map((charge) => charge.amount));
  if (before.isZero()) return ZERO;
  return sum(rated.map(chargeFailureSpend)).times(usageAfterSettle).div(before);
}
