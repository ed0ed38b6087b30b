import { ok } from '../../core/fault/result.js';
import { tabulateDerivation } from '../../core/report/explain.js';
import { tableOfOffer } from '../edge/offers.js';

/**
 * How an offer’s invoice is worked out: every number with the numbers behind it.
 * @customfunction EXPLAIN
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} Stage, Item, Formula, Value, Unit.
 * @example =INDEX(METER.EXPLAIN({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}), 3, 3) → "50000 × 0.65"
 */
export function EXPLAIN(offers: any[][], traffic: any[][], offerName?: any[][]): any[][] {
  return tableOfOffer({ offers, traffic, offerName }, (quote) => ok(tabulateDerivation(quote)));
}
