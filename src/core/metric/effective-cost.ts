import type { Dec } from '../exact/decimal.js';
import { nothingToDivideBy } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { meanInteractions, sessionCost, type PricedSession } from './session-cost.js';

/**
 * What one genuine resolution comes to: the cost of a session ÷ ρ, in money. Not the price on the invoice, which may
 * be for replies, for sessions, or for resolutions that were none.
 * Faults: a resolution rate of 0.
 */
export function effectiveCostPerResolution(session: PricedSession): Result<Dec> {
  const cost = sessionCost(session);
  if (!cost.ok) return cost;
  const { resolutionRate } = session;
  return resolutionRate.isZero()
    ? failed(nothingToDivideBy('resolutions'))
    : ok(cost.value.div(resolutionRate));
}

/** What one AI reply comes to: the cost of a session ÷ μ, in money. */
export function effectiveCostPerInteraction(session: PricedSession): Result<Dec> {
  const cost = sessionCost(session);
  return cost.ok ? ok(cost.value.div(meanInteractions(session))) : cost;
}
