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
 * What an offer saves over some months, in cash: baseline, invoice, the people who remain, saving, return, payback, net present value and break-even volume; or the same month by month.
 *
 * Without the offer every contact costs its channel's human cost, and the current platform its price; with it the vendor is paid (one-off fees in month 1), and people still handle what the AI does not resolve, which takes them longer by the uplift. Channels without a human cost count 0; one at least must have one. The payback month is the one from which on the savings cover all that was paid, to the last month; that it was reached and lost again before stands beside it. Where there is none within the months, and where no single rate of return fits, the value says so as #N/A. A return needs money that goes out first: one rate of 0 or more that fits, or none of those and one below 0; where the months save first and cost later, as a loan does, the rate is said and not shown as a return. The net present value takes each month's saving at its end, at (1 + discount rate)^(1/12) a month. Capacity freed is time, and cash only as far as it is released: the saving if none is released stands apart. The break-even volume is the one above which every steady month pays at today's rates, up to ten times today's sessions (or to where tiers end), exact and not searched; lower volumes that pay too stand beside it. Growth, ramp and season are those of COST_FORECAST.
 * @customfunction BUSINESS_CASE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions or Contacts a month, Resolution rate, Human cost, and so on.
 * @param {any[][]} [months] How many months, a whole number from 1 to 600; blank: 24.
 * @param {any[][]} [currentPlatformCost] What a month of the platform costs that the offer takes the place of; blank: 0.
 * @param {any[][]} [discountRate] Of the net present value, a year, such as 8% or 0.08, above -100%; blank: 0.
 * @param {any[][]} [handleTimeUplift] How much longer the contacts take that still reach people, such as 10% or 0.1, -100% or more; blank: 0.
 * @param {any[][]} [offerName] The offer’s name; optional where the range has one offer.
 * @param {any[][]} [growth] Growth of the sessions from month to month, such as 2% or 0.02, above -100%, or rows of two columns, channel and growth, a row without a name being of all other channels; blank: none.
 * @param {any[][]} [ramp] Rows of two columns, month and resolution rate, the months rising; a header row is allowed, blank rows are left out, and a header may name a third column, Channel: rows of one channel, or without a name of all others. All blank: the rates of the traffic.
 * @param {any[][]} [season] Twelve factors on the sessions in one row or column, for months 1 to 12 and again for those after; a header above a column is allowed. All blank: none.
 * @param {any[][]} [handleMinutes] Minutes that a contact takes people, for the hours freed; blank or 0: hours are left out.
 * @param {any[][]} [table] summary (default: Item, Value, Unit over all months) or months (one row a month).
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1): Month then holds the first day of each month, to be formatted as mmm yyyy, the season’s factors are those of January to December, and a ramp’s months may be dates; blank: months are counted from 1.
 * @param {any[][]} [realisationRate] The share of freed time that becomes cash, such as 40% or 0.4; 0 releases none; blank: all of it.
 * @param {any[][]} [realisationRamp] Rows of two columns, month and the share of freed time that becomes cash, the months rising, in place of that one share; a header row is allowed, blank rows are left out. All blank: the same share in every month.
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
