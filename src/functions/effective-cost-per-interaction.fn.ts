import { effectiveCostPerInteraction } from '../core/metric/effective-cost.js';
import { spreadEffectiveCost } from './edge/effective-cost.js';

/**
 * What one AI reply costs, whatever the vendor bills for.
 *
 * The cost of a session ÷ the interactions per session.
 * @customfunction EFFECTIVE_COST_PER_INTERACTION
 * @param {any[][]} price Price of one unit of the meter, 0 or more.
 * @param {any[][]} meter What is billed: interaction, session or resolution.
 * @param {any[][]} [interactionsPerSession] AI replies in an average session, above 0; needed always, unless turns is a histogram.
 * @param {any[][]} [resolutionRate] Share of sessions genuinely resolved, 0 to 1 (65% or 0.65); needed for the resolution meter and for a cap per resolution.
 * @param {any[][]} [cap] The most that one session or resolution costs, in money; blank or 0: no cap.
 * @param {any[][]} [capPer] What the cap is for: session (default) or resolution.
 * @param {any[][]} [handoverShare] Share of unresolved sessions billed as resolved, 0 to 1; default 0. Only the resolution meter uses it.
 * @param {any[][]} [turns] Spread of session length: mean (default), poisson, geometric, or measured as text 1: 120; 2: 340 or a range of two columns.
 * @returns {any[][]} Money per interaction.
 * @example =METER.EFFECTIVE_COST_PER_INTERACTION(0.99, "resolution", 4, 70%) → 0.17325
 * @example =METER.EFFECTIVE_COST_PER_INTERACTION(0.8, "session", {2,4,8}) → {0.4,0.2,0.1}
 * @example =METER.EFFECTIVE_COST_PER_INTERACTION(0.09, "interaction", 10, , 0.6) → 0.06
 */
export function EFFECTIVE_COST_PER_INTERACTION(
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
    { exact: effectiveCostPerInteraction, per: 'interaction' },
  );
}
