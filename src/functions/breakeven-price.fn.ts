import { breakEvenPrice } from '../core/metric/break-even-price.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';
import { breakEvenPriceLane } from './edge/price-lanes.js';

/**
 * The highest price worth paying per AI reply, conversation or resolved issue: above it, people would do the same work for less.
 *
 * The human cost × the resolution rate ÷ the units billed per session.
 * @customfunction BREAKEVEN_PRICE
 * @param {any[][]} meter What is charged for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} interactionsPerSession AI replies in an average conversation (session), above 0; used only with the interaction meter.
 * @param {any[][]} resolutionRate Share of conversations (sessions) genuinely resolved, 0 to 1 (65% or 0.65).
 * @param {any[][]} humanCost Cost of a contact that a person handles, 0 or more.
 * @param {any[][]} [handoverShare] Share of unresolved conversations (sessions) billed as resolved, 0 to 1; default 0. Used only with the resolution meter.
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
