import { figureOfMonths } from '../edge/figure.js';

/**
 * One figure of one offer: any that COMPARE has of a steady month, or that COST_FORECAST has of a month of its plan.
 *
 * Money is that of the invoice in whole cents, in the currency that is reported; costs per resolution and per session are not rounded. With a month it is that month among the others, as COST_FORECAST has it with the same months, growth, ramp and season: where Months is blank the plan runs to the end of the contract year of the month. Fixed fees of a month are its monthly fees and its part of an annual top-up. Ranges of names, figures or months spill one figure each.
 * @customfunction FIGURE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} offerName The offer’s name; blank where the range has one offer.
 * @param {any[][]} figure effective cost per resolution, cost per session, monthly total, total cost, human cost, usage charge, fixed fees, one-off per month, failure spend, share served, sessions, resolutions or resolution rate; of a month also monthly fees, annual top-up or cumulative.
 * @param {any[][]} [month] The month, a whole number from 1; blank or 0: a steady month.
 * @param {any[][]} [months] How many months the plan has; blank or 0: to the end of the contract year.
 * @param {any[][]} [growth] Growth of the sessions from month to month, such as 2% or 0.02, above -100%, or rows of two columns, channel and growth, a row without a name being of all other channels; blank: none.
 * @param {any[][]} [ramp] Rows of two columns, month and resolution rate, the months rising; a header row is allowed, blank rows are left out, and a header may name a third column, Channel: rows of one channel, or without a name of all others. All blank: the rates of the traffic.
 * @param {any[][]} [season] Twelve factors on the sessions in one row or column, for months 1 to 12 and again for those after; a header above a column is allowed. All blank: none.
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1): the season’s factors are those of January to December, and a ramp’s months may be dates; blank: months are counted from 1.
 * @returns {any[][]} The figure.
 * @example =METER.FIGURE({"Offer","Meter","Rate";"Outcome","resolution",0.99;"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "Window", "effective cost per resolution") → 1.230769230…
 * @example =METER.FIGURE({"Offer","Meter","Rate";"Outcome","resolution",0.99;"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "Window", "cumulative", 3) → 120000
 */
export function FIGURE(
  offers: any[][],
  traffic: any[][],
  offerName: any[][],
  figure: any[][],
  month?: any[][],
  months?: any[][],
  growth?: any[][],
  ramp?: any[][],
  season?: any[][],
  start?: any[][],
): any[][] {
  const inputs = { offers, traffic, offerName, figure, month, months, growth, ramp, season, start };
  return figureOfMonths(inputs);
}
