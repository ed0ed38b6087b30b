import { cappedSessionCost } from '../core/metric/session-cost.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';

/**
 * What an average conversation (session) costs if every AI reply (interaction) is billed, up to a cap per conversation.
 *
 * With a cap the mean number of replies does not decide the mean charge: long sessions meet the cap and short ones do
 * not make up for it. mean is therefore an upper bound, and poisson, geometric or your own histogram the estimate.
 * @customfunction CAPPED_COST_PER_SESSION
 * @param {any[][]} price Price of one AI reply (interaction), 0 or more.
 * @param {any[][]} [interactionsPerSession] AI replies in an average conversation (session), above 0, at least 1 with poisson or geometric; required unless turns is a histogram.
 * @param {any[][]} [cap] The most that one conversation (session) costs; blank or 0: no cap.
 * @param {any[][]} [turns] How the length of sessions varies: mean (default: not at all), poisson, geometric, or your own count as text such as 1: 120; 2: 340 or as two columns (replies, sessions).
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
