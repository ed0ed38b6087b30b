import { cappedSessionCost } from '../core/metric/session-cost.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';

/**
 * What an average session costs where every AI reply is billed and no session costs more than a cap.
 *
 * With a cap the mean number of replies does not decide the mean charge: long sessions meet the cap and short ones do
 * not make up for it. mean is therefore an upper bound, and poisson, geometric or your own histogram the estimate.
 * @customfunction CAPPED_COST_PER_SESSION
 * @param {any[][]} price Price of one interaction, 0 or more.
 * @param {any[][]} [interactionsPerSession] AI replies in an average session, above 0, at least 1 with poisson or geometric; needed unless turns is a histogram.
 * @param {any[][]} [cap] The most that one session costs, in money; blank or 0: no cap.
 * @param {any[][]} [turns] Spread of session length: mean (default), poisson, geometric, or measured as text 1: 120; 2: 340 or a range of two columns (replies, sessions).
 * @returns {any[][]} Money per session.
 * @example =METER.CAPPED_COST_PER_SESSION(0.09, 4, 0.6) → 0.36
 * @example =METER.CAPPED_COST_PER_SESSION(0.09, 8, 0.6, {"mean","geometric"}) → {0.6,0.423795089…}
 * @example =METER.CAPPED_COST_PER_SESSION(0.09, , 0.6, "1: 1; 10: 1") → 0.345
 * @example =METER.CAPPED_COST_PER_SESSION(0.09, , 0.6, {"Replies","Sessions";1,1;10,1}) → 0.345
 */
export function CAPPED_COST_PER_SESSION(
  price: any[][],
  interactionsPerSession?: any[][],
  cap?: any[][],
  turns?: any[][],
): any[][] {
  return broadcast(
    SCALAR.CAPPED_COST_PER_SESSION,
    { price, interactionsPerSession, cap, turns },
    cappedSessionCost,
  );
}
