import { soughtValues } from '../edge/goal-seek.js';

/**
 * The rate, discount, fee or other term an offer needs for one of its figures to equal a target or another offer’s figure.
 *
 * The offer is repriced for every value tried, with all other terms unchanged, and figures are compared before they are rounded to cents. A rate, overage rate, session cap, commitment or allowance is that of the one charge that has it; if several charges have one, price level moves all rates together.
 *
 * The value is exact where the figure is a straight line in the term. Where it is a curve (an offer that pauses, shares of several charges) the value is narrowed down between two bounds until they meet; where units are rounded to 9 decimals, a difference of that size remains. If several values reach the target, the result is the one nearest to today’s, or the smallest if the offer has none today. If no value reaches it, the result is #N/A with the figures that can be reached, or between which the figure jumps.
 * @customfunction GOAL_SEEK
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} term rate, overage rate, price level (a factor on all rates), discount, platform fee, seat price, minimum fee, monthly cap, session cap, committed units, included units, handover share or exchange rate.
 * @param {any[][]} target A number, or the name of an offer whose figure is the target.
 * @param {any[][]} [metric] The figure: effective cost per resolution (default), cost per session, monthly total, total cost or total over the months.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @param {any[][]} [months] Number of months for total over the months, each with the traffic given; blank or 0: 24.
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
