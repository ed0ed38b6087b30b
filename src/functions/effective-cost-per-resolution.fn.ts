import { effectiveCostPerResolution } from '../core/metric/effective-cost.js';
import { spreadEffectiveCost } from './edge/effective-cost.js';

/**
 * What one genuinely resolved issue costs, whatever the vendor bills for.
 *
 * The cost of a session ÷ the resolution rate. A session costs price × replies, the price, or the price × the share billed as
 * resolved; a cap per session applies to each session, a cap per resolution to the charge as a whole.
 * @customfunction EFFECTIVE_COST_PER_RESOLUTION
 * @param {any[][]} price Price of one unit of the meter, 0 or more.
 * @param {any[][]} meter What is billed: interaction, session or resolution.
 * @param {any[][]} [interactionsPerSession] AI replies in an average session, above 0; needed for the interaction meter, unless turns is a histogram.
 * @param {any[][]} [resolutionRate] Share of sessions genuinely resolved, 0 to 1 (65% or 0.65); needed always.
 * @param {any[][]} [cap] The most that one session or resolution costs, in money; blank or 0: no cap.
 * @param {any[][]} [capPer] What the cap is for: session (default) or resolution.
 * @param {any[][]} [handoverShare] Share of unresolved sessions billed as resolved, 0 to 1; default 0. Only the resolution meter uses it.
 * @param {any[][]} [turns] Spread of session length: mean (default), poisson, geometric, or measured as text 1: 120; 2: 340 or a range of two columns.
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
