import { breakEvenPrice } from '../core/metric/break-even-price.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';
import { breakEvenPriceLane } from './edge/price-lanes.js';

/**
 * The highest price worth paying on a meter: above it, people would do the same work for less.
 *
 * The human cost × the resolution rate ÷ the units that a session is billed for.
 * @customfunction BREAKEVEN_PRICE
 * @param {any[][]} meter What is billed: interaction, session or resolution.
 * @param {any[][]} interactionsPerSession AI replies in an average session, above 0; only the interaction meter uses it.
 * @param {any[][]} resolutionRate Share of sessions genuinely resolved, 0 to 1 (65% or 0.65).
 * @param {any[][]} humanCost What a contact costs that a person handles, 0 or more.
 * @param {any[][]} [handoverShare] Share of unresolved sessions billed as resolved, 0 to 1; default 0. Only the resolution meter uses it.
 * @returns {any[][]} Money per unit of the meter.
 * @example =METER.BREAKEVEN_PRICE({"interaction";"session";"resolution"}, 4, 60%, 6) → {0.9;3.6;6}
 * @example =METER.BREAKEVEN_PRICE("resolution", , 60%, 6, 10%) → 5.625
 */
export function BREAKEVEN_PRICE(
  meter: any[][],
  interactionsPerSession: any[][],
  resolutionRate: any[][],
  humanCost: any[][],
  handoverShare?: any[][],
): any[][] {
  return broadcast(
    SCALAR.BREAKEVEN_PRICE,
    { meter, interactionsPerSession, resolutionRate, humanCost, handoverShare },
    breakEvenPrice,
    breakEvenPriceLane(),
  );
}
