import { sessionCost } from '../core/metric/session-cost.js';
import { spreadEffectiveCost } from './edge/effective-cost.js';

/**
 * What one session with the AI costs, resolved or not, whatever the vendor bills for.
 *
 * Interaction: price × replies, each session at most the cap; session: the price; resolution: the price × the share billed
 * as resolved. A cap per resolution is the cap × the resolution rate at most.
 * @customfunction EFFECTIVE_COST_PER_SESSION
 * @param {any[][]} price Price of one unit of the meter, 0 or more.
 * @param {any[][]} meter What is billed: interaction, session or resolution.
 * @param {any[][]} [interactionsPerSession] AI replies in an average session, above 0; needed for the interaction meter, unless turns is a histogram.
 * @param {any[][]} [resolutionRate] Share of sessions genuinely resolved, 0 to 1 (65% or 0.65); needed for the resolution meter and for a cap per resolution.
 * @param {any[][]} [cap] The most that one session or resolution costs, in money; blank or 0: no cap.
 * @param {any[][]} [capPer] What the cap is for: session (default) or resolution.
 * @param {any[][]} [handoverShare] Share of unresolved sessions billed as resolved, 0 to 1; default 0. Only the resolution meter uses it.
 * @param {any[][]} [turns] Spread of session length: mean (default), poisson, geometric, or measured as text 1: 120; 2: 340 or a range of two columns.
 * @returns {any[][]} Money per session.
 * @example =METER.EFFECTIVE_COST_PER_SESSION(0.99, "resolution", , 65%) → 0.6435
 * @example =METER.EFFECTIVE_COST_PER_SESSION(0.1, "interaction", 4) → 0.4
 * @example =METER.EFFECTIVE_COST_PER_SESSION(0.8, "session") → 0.8
 * @example =METER.EFFECTIVE_COST_PER_SESSION(0.99, "resolution", , 65%, , , {0;0.05;0.1}) → {0.6435;0.660825;0.67815}
 * @example =METER.EFFECTIVE_COST_PER_SESSION(0.09, "interaction", 8, , 0.6, , , {"mean","geometric"}) → {0.6,0.423795089…}
 */
export function EFFECTIVE_COST_PER_SESSION(
  price: any[][],
  meter: any[][],
  interactionsPerSession?: any[][],
  resolutionRate?: any[][],
  cap?: any[][],
  capPer?: any[][],
  handoverShare?: any[][],
  turns?: any[][],
): any[][] {
  return spreadEffectiveCost(
    { price, meter, interactionsPerSession, resolutionRate, cap, capPer, handoverShare, turns },
    { exact: sessionCost, per: 'session' },
  );
}
