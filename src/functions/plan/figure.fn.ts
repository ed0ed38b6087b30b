import { figureOfMonths } from '../edge/figure.js';

/**
 * A single figure of an offer: for a steady month as in COMPARE, or for one month of a plan as in COST_FORECAST.
 *
 * Money is that of the invoice in whole cents, in the reporting currency; costs per resolution and per session are not rounded. For a month, the figure is the one in COST_FORECAST with the same months, growth, ramp and season; if months is blank the plan runs to the end of that month's contract year. Fixed fees of a month are its monthly fees plus its share of an annual top-up. Ranges of names, figures or months return one figure each.
 * @customfunction FIGURE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} offerName The offer’s name; blank if the range has only one offer.
 * @param {any[][]} figure effective cost per resolution, cost per session, monthly total, total cost, human cost, usage charge, fixed fees, one-off per month, failure spend, share served, sessions, resolutions or resolution rate; for a month also monthly fees, annual top-up or cumulative.
 * @param {any[][]} [month] The month, a whole number from 1; blank or 0: a steady month.
 * @param {any[][]} [months] Number of months in the plan; blank or 0: to the end of the contract year.
 * @param {any[][]} [growth] Monthly growth of sessions, such as 2% or 0.02, above -100%; or two columns, channel and growth, where a blank channel stands for all others; blank: none.
 * @param {any[][]} [ramp] Two columns, month and resolution rate, in order of month, with or without a header row. A header may name a third column, Channel, for a ramp of one channel (blank: all others). Blank rows are skipped. All blank: the rates in traffic.
 * @param {any[][]} [season] Twelve factors for the sessions of months 1 to 12, repeated every year; one row or column, which may have a header. All blank: none.
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1). The season’s factors then run from January to December, and months of the ramp may be dates. Blank: months are numbered from 1.
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
