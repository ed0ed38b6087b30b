import * as STUDY from '../../core/contract/study.js';
import { ok } from '../../core/fault/result.js';
import { tabulateTornado } from '../../core/report/tornado.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { tornado } from '../../core/study/sensitivity/tornado.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * Which variable changes a figure of an offer most: each is moved down and up on its own.
 *
 * Every variable moves by the same share of its current value, within the values it can take: a resolution rate of 95 % moves up to 100 %. If channels differ, the odds of their resolution rates are multiplied by one factor until they blend to the rate shown, and human cost changes where it is stated. What the offer or the traffic does not have is left out, such as interactions per session where none are given, or a discount, seats, human cost or handover share of 0.
 *
 * The range is how far the figure moves between both ends and its current value. If an end cannot be priced, its error stands there and the row has no range. Equal ranges keep the order in which SENSITIVITY lists its variables.
 * @customfunction TORNADO
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [swing] How far each variable is moved, as a share of its value, above 0 and below 1; blank or 0: 10%.
 * @param {any[][]} [metric] The figure: effective cost per resolution (default), cost per session, cost per interaction, monthly total, usage charge, fixed fees, failure spend, human cost or total cost.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} Variable, Low, High, the figure at low, the figure at high, Range, the current figure; the widest range first.
 * @example =INDEX(METER.TORNADO({"Offer","Meter","Rate";"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, 20%, "monthly total"), 2, 6) → 16000
 * @example =INDEX(METER.TORNADO({"Offer","Meter","Rate";"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}), 2, 1) → "Resolution rate"
 */
export function TORNADO(
  offers: any[][],
  traffic: any[][],
  swing?: any[][],
  metric?: any[][],
  offerName?: any[][],
): any[][] {
  const inputs = { offers, traffic, swing, metric, offerName };
  return studyOfOffers(STUDY.TORNADO, inputs, (priced, given) => {
    const offer = pickOffer(priced.offers, given.offerName);
    if (!offer.ok) return offer;
    const base = { traffic: priced.traffic, offer: offer.value };
    const own = tornado(base, { metric: given.metric, swing: given.swing, ranges: [] });
    return own.ok ? ok(tabulateTornado(own.value)) : own;
  });
}
