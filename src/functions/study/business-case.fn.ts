import * as STUDY from '../../core/contract/study.js';
import { ZERO } from '../../core/exact/decimal.js';
import { ok } from '../../core/fault/result.js';
import { tabulateBusinessCase, tabulateCaseMonths } from '../../core/report/business-case.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { businessCase } from '../../core/study/time/business-case.js';
import { outlookOf } from '../edge/outlook.js';
import { realisationOf } from '../edge/realisation.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * What an offer saves in cash: baseline, invoice, remaining human cost, saving, return, payback, net present value and break-even volume, in total or month by month.
 *
 * Without the offer, every contact costs its channel's human cost, and the current platform its price. With it, the vendor is paid (one-off fees in month 1), and people handle what the AI does not resolve, which takes them longer by the uplift. Channels without a human cost count 0; at least one must have one. Growth, ramp and season work as in COST_FORECAST.
 *
 * The payback month is the one from which savings cover all that was paid, through to the last month; if it was reached earlier and lost again, a note beside it says so. The break-even volume is the one above which every steady month pays off at today's rates, up to ten times today's sessions (or to where tiers end), computed exactly; lower volumes that also pay off are noted beside it. If there is no such month or volume, or no single rate of return fits, the value is #N/A with the reason.
 *
 * The net present value takes each month's saving at its end, at (1 + discount rate)^(1/12) a month. A rate of return is shown only if money goes out first: the one rate of 0 or more that fits or, if there is none, the one below 0. If the months save first and cost later, as a loan does, the rate is stated but not shown as a return. Freed capacity is time and becomes cash only as far as it is released: the saving if none is released stands apart.
 * @customfunction BUSINESS_CASE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions or Contacts a month, Resolution rate, Human cost, and so on.
 * @param {any[][]} [months] Number of months, a whole number from 1 to 600; blank: 24.
 * @param {any[][]} [currentPlatformCost] Monthly cost of the platform that the offer replaces; blank: 0.
 * @param {any[][]} [discountRate] Yearly discount rate for the net present value, such as 8% or 0.08, above -100%; blank: 0.
 * @param {any[][]} [handleTimeUplift] How much longer contacts take that still reach people, such as 10% or 0.1, -100% or more; blank: 0.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @param {any[][]} [growth] Monthly growth of sessions, such as 2% or 0.02, above -100%; or two columns, channel and growth, where a blank channel stands for all others; blank: none.
 * @param {any[][]} [ramp] Two columns, month and resolution rate, in order of month, with or without a header row. A header may name a third column, Channel, for a ramp of one channel (blank: all others). Blank rows are skipped. All blank: the rates in traffic.
 * @param {any[][]} [season] Twelve factors for the sessions of months 1 to 12, repeated every year; one row or column, which may have a header. All blank: none.
 * @param {any[][]} [handleMinutes] Minutes that people spend on a contact, to work out the hours freed; blank or 0: no hours are shown.
 * @param {any[][]} [table] summary (default: Item, Value, Unit over all months) or months (one row per month).
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1). Month then holds the first day of each month (format it as mmm yyyy), the season’s factors run from January to December, and months of the ramp may be dates. Blank: months are numbered from 1.
 * @param {any[][]} [realisationRate] The share of freed time that becomes cash, such as 40% or 0.4; 0 releases none; blank: all of it.
 * @param {any[][]} [realisationRamp] Two columns, month and share of freed time that becomes cash, in order of month, in place of the one share; with or without a header row, blank rows are skipped. All blank: the same share in every month.
 * @returns {any[][]} Item, Value, Unit; or Month, Baseline, Invoice, Human remainder, Saving, Cumulative saving. With a realisation rate also Capacity released, Capacity kept and the saving if all of it is released; months then have Capacity kept in a last column.
 * @example =INDEX(METER.BUSINESS_CASE({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate","Human cost";"Chat",3000,0.6,6}, 1), 6, 2) → 9018
 * @example =INDEX(METER.BUSINESS_CASE({"Offer","Meter","Rate","Seats","Seat price";"Outcome","resolution",0.99,6,39}, {"Channel","Sessions","Resolution rate","Human cost";"Chat",3000,0.6,6}, 1), 15, 2) → 77.8443113772…
 * @example =INDEX(METER.BUSINESS_CASE({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate","Human cost";"Chat",3000,0.6,6}, 1, , , , , , , , , , , 40%), 6, 2) → 2538
 * @example =METER.BUSINESS_CASE({"Offer","Meter","Rate","One-off fee";"Outcome","resolution",0.99,10000}, {"Channel","Sessions","Resolution rate","Human cost";"Chat",3000,0.6,6}, 2, , , , , , , , , "months") → {"Month","Baseline","Invoice","Human remainder","Saving","Cumulative saving";1,18000,11782,7200,-982,-982;2,18000,1782,7200,9018,8036}
 */
export function BUSINESS_CASE(
  offers: any[][],
  traffic: any[][],
  months?: any[][],
  currentPlatformCost?: any[][],
  discountRate?: any[][],
  handleTimeUplift?: any[][],
  offerName?: any[][],
  growth?: any[][],
  ramp?: any[][],
  season?: any[][],
  handleMinutes?: any[][],
  table?: any[][],
  start?: any[][],
  realisationRate?: any[][],
  realisationRamp?: any[][],
): any[][] {
  const outlook = { months, growth, ramp, season, start };
  const people = { currentPlatformCost, handleTimeUplift, handleMinutes, realisationRate, realisationRamp };
  const inputs = { offers, traffic, discountRate, offerName, table, ...outlook, ...people };
  return studyOfOffers(STUDY.BUSINESS_CASE, inputs, (priced, given) => {
    const offer = pickOffer(priced.offers, given.offerName);
    if (!offer.ok) return offer;
    const isSummary = given.table === 'summary';
    const months = outlookOf(given);
    if (!months.ok) return months;
    const realisation = realisationOf(given, months.value.calendar);
    if (!realisation.ok) return realisation;
    const own = businessCase({ traffic: priced.traffic, offer: offer.value }, months.value, {
      currentPlatformCost: given.currentPlatformCost,
      handleTimeUplift: given.handleTimeUplift,
      realisation: realisation.value,
      // Months have neither a present value nor hours.
      discountRate: isSummary ? given.discountRate : ZERO,
      handleMinutes: isSummary ? given.handleMinutes : undefined,
    });
    if (!own.ok) return own;
    const { calendar } = months.value;
    return ok(
      isSummary ? tabulateBusinessCase(own.value, calendar) : tabulateCaseMonths(own.value, calendar),
    );
  });
}
