import { soughtValues } from '../edge/goal-seek.js';

/**
 * What one term of an offer would have to be for a figure to equal a target, or that of another offer: the rate, discount, fee or allowance to ask for.
 *
 * The offer is priced anew for every value that is tried, all other terms as they are, and figures are compared before any rounding to cents. A rate, overage rate, session cap, commitment or allowance is that of the one charge that has it, with one in several charges the price level moves all rates together. Where the figure is a line in the term the value is exact; where it bends all along (an offer that pauses, shares of several charges) it is held between two sides until they are one, and units that are rounded to 9 decimals leave the rest of that. Where several values serve it is the one nearest to today’s, and the smallest where the offer has none today. Where no value serves the answer is #N/A, with the figures that its values lead to, or between which it jumps.
 * @customfunction GOAL_SEEK
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} term rate, overage rate, price level (a factor on all rates), discount, platform fee, seat price, minimum fee, monthly cap, session cap, committed units, included units, handover share or exchange rate.
 * @param {any[][]} target A number, or the name of an offer whose figure is the target.
 * @param {any[][]} [metric] The figure: effective cost per resolution (default), cost per session, monthly total, total cost or total over the months.
 * @param {any[][]} [offerName] The offer’s name; optional where the range has one offer.
 * @param {any[][]} [months] Months of a total over the months, all with the traffic at hand; blank or 0: 24.
 * @returns {any[][]} The value of the term.
 * @example =METER.GOAL_SEEK({"Offer","Meter","Rate";"Outcome","resolution",0.99;"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "rate", "Outcome", , "Window") → 0.6435
 * @example =METER.GOAL_SEEK({"Offer","Meter","Rate","Platform fee";"Outcome","resolution",0.99,500}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "discount", 29457.5, "monthly total") → 0.1
 */
export function GOAL_SEEK(
  offers: any[][],
  traffic: any[][],
  term: any[][],
  target: any[][],
  metric?: any[][],
  offerName?: any[][],
  months?: any[][],
): any[][] {
  return soughtValues({ offers, traffic, term, target, metric, offerName, months });
}
