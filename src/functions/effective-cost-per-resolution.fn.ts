import { effectiveCostPerResolution } from '../core/metric/effective-cost.js';
import { spreadEffectiveCost } from './edge/effective-cost.js';

/**
 * What one genuinely resolved issue (resolution) costs, whatever the vendor charges for.
 *
 * The cost of a session ÷ the resolution rate. A session costs price × replies, the price, or the price × the share billed as
 * resolved; a cap per session applies to each session, a cap per resolution to the charge as a whole.
 * @customfunction EFFECTIVE_COST_PER_RESOLUTION
 * @param {any[][]} price Price of one unit of what is charged for, 0 or more.
 * @param {any[][]} meter What is charged for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} [interactionsPerSession] AI replies in an average conversation (session), above 0; required for the interaction meter, unless turns is a histogram.
 * @param {any[][]} [resolutionRate] Share of conversations (sessions) genuinely resolved, 0 to 1 (65% or 0.65); always required.
 * @param {any[][]} [cap] The most that one conversation (session) or resolution costs; blank or 0: no cap.
 * @param {any[][]} [capPer] What the cap applies to: session (default) or resolution.
 * @param {any[][]} [handoverShare] Share of unresolved conversations (sessions) billed as resolved, 0 to 1; default 0. Used only with the resolution meter.
 * @param {any[][]} [turns] How the length of sessions varies: mean (default: not at all), poisson, geometric, or your own count as text such as 1: 120; 2: 340 or as two columns (replies, sessions).
 * @returns {any[][]} Money per genuine resolution; #DIV/0! where nothing is resolved.
 * @example =METER.EFFECTIVE_COST_PER_RESOLUTION(0.99, "resolution", , 65%) → 0.99
 * @example =METER.EFFECTIVE_COST_PER_RESOLUTION(0.8, "session", , {0.5;0.65;0.8;0.9}) → {1.6;1.230769230…;1;0.888888888…}
 * @example =METER.EFFECTIVE_COST_PER_RESOLUTION(0.1, "interaction", 4, 70%) → 0.571428571…
 * @example =METER.EFFECTIVE_COST_PER_RESOLUTION(0.09, "interaction", 10, 70%, 0.6) → 0.857142857…
 * @example =METER.EFFECTIVE_COST_PER_RESOLUTION(0.09, "interaction", 10, 70%, 0.6, "resolution") → 0.6
 * @example =METER.EFFECTIVE_COST_PER_RESOLUTION(0.99, "resolution", , 60%, , , 10%) → 1.056
 */
export function EFFECTIVE_COST_PER_RESOLUTION(
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
    { exact: effectiveCostPerResolution, per: 'resolution' },
  );
}
