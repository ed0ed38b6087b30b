import { effectiveCostPerInteraction } from '../core/metric/effective-cost.js';
import { spreadEffectiveCost } from './edge/effective-cost.js';

/**
 * What one AI reply (interaction) costs, whatever the vendor charges for.
 *
 * The cost of a session ÷ the interactions per session.
 * @customfunction EFFECTIVE_COST_PER_INTERACTION
 * @param {any[][]} price Price of one unit of what is charged for, 0 or more.
 * @param {any[][]} meter What is charged for: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} [interactionsPerSession] AI replies in an average conversation (session), above 0; always required, unless turns is a histogram.
 * @param {any[][]} [resolutionRate] Share of conversations (sessions) genuinely resolved, 0 to 1 (65% or 0.65); required for the resolution meter and for a cap per resolution.
 * @param {any[][]} [cap] The most that one conversation (session) or resolution costs; blank or 0: no cap.
 * @param {any[][]} [capPer] What the cap applies to: session (default) or resolution.
 * @param {any[][]} [handoverShare] Share of unresolved conversations (sessions) billed as resolved, 0 to 1; default 0. Used only with the resolution meter.
 * @param {any[][]} [turns] How the length of sessions varies: mean (default: not at all), poisson, geometric, or your own count as text such as 1: 120; 2: 340 or as two columns (replies, sessions).
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
