import { breakEvenResolutionRate } from '../core/metric/break-even-pair.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';

/**
 * The resolution rate at which two prices cost the same.
 * @customfunction BREAKEVEN_RESOLUTION_RATE
 * @param {any[][]} priceA Price of one unit of A, 0 or more.
 * @param {any[][]} meterA What A charges for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} priceB Price of one unit of B, 0 or more.
 * @param {any[][]} meterB What B charges for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} [interactionsPerSession] AI replies in an average conversation (session), above 0; required if only one of the two charges per interaction.
 * @param {any[][]} [handoverShareA] Share of unresolved conversations (sessions) that A bills as resolved, 0 to 1; default 0. Used only with the resolution meter.
 * @param {any[][]} [handoverShareB] The same share for B.
 * @returns {any[][]} A share above 0, up to 1; #N/A, with which one is cheaper, if there is none.
 * @example =METER.BREAKEVEN_RESOLUTION_RATE(0.99, "resolution", 0.8, "session") → 0.808080808…
 * @example =METER.BREAKEVEN_RESOLUTION_RATE(0.99, "resolution", 0.1, "interaction", 4) → 0.404040404…
 * @example =METER.BREAKEVEN_RESOLUTION_RATE(0.99, "resolution", 0.8, "session", , {0;0.1;0.5}) → {0.808080808…;0.786756453…;0.616161616…}
 * @example =METER.BREAKEVEN_RESOLUTION_RATE(0.5, "resolution", 0.8, "session") → #N/A
 */
export function BREAKEVEN_RESOLUTION_RATE(
  priceA: any[][],
  meterA: any[][],
  priceB: any[][],
  meterB: any[][],
  interactionsPerSession?: any[][],
  handoverShareA?: any[][],
  handoverShareB?: any[][],
): any[][] {
  return broadcast(
    SCALAR.BREAKEVEN_RESOLUTION_RATE,
    { priceA, meterA, priceB, meterB, interactionsPerSession, handoverShareA, handoverShareB },
    breakEvenResolutionRate,
  );
}
