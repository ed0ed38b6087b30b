import { sessionCost } from '../core/metric/session-cost.js';
import { spreadEffectiveCost } from './edge/effective-cost.js';

/**
 * What one conversation (session) with the AI costs, resolved or not, whatever the vendor charges for.
 *
 * Interaction: price × replies, each session at most the cap; session: the price; resolution: the price × the share billed
 * as resolved. A cap per resolution is the cap × the resolution rate at most.
 * @customfunction EFFECTIVE_COST_PER_SESSION
 * @param {any[][]} price Price of one unit of what is charged for, 0 or more.
 * @param {any[][]} meter What is charged for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} [interactionsPerSession] AI replies in an average conversation (session), above 0; required for the interaction meter, unless turns is a histogram.
 * @param {any[][]} [resolutionRate] Share of conversations (sessions) genuinely resolved, 0 to 1 (65% or 0.65); required for the resolution meter and for a cap per resolution.
 * @param {any[][]} [cap] The most that one conversation (session) or resolution costs; blank or 0: no cap.
 * @param {any[][]} [capPer] What the cap applies to: session (default) or resolution.
 * @param {any[][]} [handoverShare] Share of unresolved conversations (sessions) billed as resolved, 0 to 1; default 0. Used only with the resolution meter.
 * @param {any[][]} [turns] How the length of sessions varies: mean (default: not at all), poisson, geometric, or your own count as text such as 1: 120; 2: 340 or as two columns (replies, sessions).
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
