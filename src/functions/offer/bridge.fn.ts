import { ok } from '../../core/fault/result.js';
import { tabulateBridge } from '../../core/report/bridge.js';
import { bridge } from '../../core/scenario/quote/bridge.js';
import { tableOfOffer } from '../edge/offers.js';

/**
 * The steps from an offer’s list price to its effective cost per resolved issue: handovers, session windows, tiers and caps, allowances, discount and minimum fee, other fees, one-off fees.
 *
 * Each step reprices the offer with more of its own terms, in the order in which an invoice applies them; the changes add up to the effective cost per resolution.
 * @customfunction BRIDGE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} Step, Change, Running cost per resolution.
 * @example =INDEX(METER.BRIDGE({"Offer","Meter","Rate","Handover share";"Outcome","resolution",0.99,0.2}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}), 3, 2) → 0.198
 */
export function BRIDGE(offers: any[][], traffic: any[][], offerName?: any[][]): any[][] {
  return tableOfOffer({ offers, traffic, offerName }, (quote) => {
    const steps = bridge(quote);
    return steps.ok ? ok(tabulateBridge(steps.value)) : steps;
  });
}
