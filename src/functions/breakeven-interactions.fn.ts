import { breakEvenInteractions } from '../core/metric/break-even-pair.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';

/**
 * The number of AI replies (interactions) per conversation (session) at which two prices cost the same.
 * @customfunction BREAKEVEN_INTERACTIONS
 * @param {any[][]} priceA Price of one unit of A, 0 or more.
 * @param {any[][]} meterA What A charges for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} priceB Price of one unit of B, 0 or more.
 * @param {any[][]} meterB What B charges for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} [resolutionRate] Share of conversations (sessions) genuinely resolved, 0 to 1 (65% or 0.65); required if only one of the two charges per resolution.
 * @returns {any[][]} AI replies per session, above 0; #N/A, with which one is cheaper, if there is none.
 * @example =METER.BREAKEVEN_INTERACTIONS(0.5, "session", 0.09, "interaction") → 5.555555555…
 * @example =METER.BREAKEVEN_INTERACTIONS(0.99, "resolution", 0.1, "interaction", 70%) → 6.93
 * @example =METER.BREAKEVEN_INTERACTIONS(0.5, "session", 0.8, "session") → #N/A
 */
export function BREAKEVEN_INTERACTIONS(
  priceA: any[][],
  meterA: any[][],
  priceB: any[][],
  meterB: any[][],
  resolutionRate?: any[][],
): any[][] {
  return broadcast(
    SCALAR.BREAKEVEN_INTERACTIONS,
    { priceA, meterA, priceB, meterB, resolutionRate },
    breakEvenInteractions,
  );
}
