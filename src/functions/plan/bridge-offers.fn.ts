import * as PLAN from '../../core/contract/plan.js';
import { ok } from '../../core/fault/result.js';
import { tabulateBridgeOffers } from '../../core/report/bridge-offers.js';
import { bridgeOffers } from '../../core/scenario/quote/bridge-offers.js';
import { quotedPair } from '../edge/pair.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * Why two offers differ in cost per resolved issue: price, handovers billed as resolved, session windows, tiers and caps, allowances and minimums, discount, fees, one-off fees.
 *
 * Each row shows what BRIDGE has for that step with each offer, and the difference; the differences add up to that of the two effective costs per resolution. They do not depend on an order of changes: from B to A every difference is the opposite of that from A to B. Both offers are in the reporting currency.
 * @customfunction BRIDGE_OFFERS
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [offerA] The first offer; blank if the range has exactly two.
 * @param {any[][]} [offerB] The second offer; blank if the range has exactly two.
 * @returns {any[][]} Step, what it adds with each offer, Difference, Running cost per resolution from the first offer’s to the second’s; a last row of sums.
 * @example =INDEX(METER.BRIDGE_OFFERS({"Offer","Meter","Rate","Handover share";"Fin","resolution",0.99,0;"Other","resolution",0.8,0.2}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}), 3, 4) → 0.16
 * @example =INDEX(METER.BRIDGE_OFFERS({"Offer","Meter","Rate","Handover share";"Fin","resolution",0.99,0;"Other","resolution",0.8,0.2}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}), 10, 4) → -0.03
 */
export function BRIDGE_OFFERS(
  offers: any[][],
  traffic: any[][],
  offerA?: any[][],
  offerB?: any[][],
): any[][] {
  return studyOfOffers(PLAN.BRIDGE_OFFERS, { offers, traffic, offerA, offerB }, (priced, given) => {
    const pair = quotedPair(priced, { a: given.offerA, b: given.offerB });
    if (!pair.ok) return pair;
    const { a, b } = pair.value;
    const steps = bridgeOffers(a, b);
    return steps.ok ? ok(tabulateBridgeOffers(steps.value, { a: a.offer.name, b: b.offer.name })) : steps;
  });
}
