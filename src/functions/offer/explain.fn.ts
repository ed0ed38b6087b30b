import { ok } from '../../core/fault/result.js';
import { tabulateDerivation } from '../../core/report/explain.js';
import { tableOfOffer } from '../edge/offers.js';

/**
 * The derivation of an offer's invoice: every number of it, with the numbers that it was made from.
 * @customfunction EXPLAIN
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [offerName] The offer’s name; optional where the range has one offer.
 * @returns {any[][]} Stage, Item, Formula, Value, Unit.
 * @example =INDEX(METER.EXPLAIN({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}), 3, 3) → "50000 × 0.65"
 */
export function EXPLAIN(offers: any[][], traffic: any[][], offerName?: any[][]): any[][] {
  return tableOfOffer({ offers, traffic, offerName }, (quote) => ok(tabulateDerivation(quote)));
}
