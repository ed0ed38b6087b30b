import * as PLAN from '../../core/contract/plan.js';
import { dec } from '../../core/exact/decimal.js';
import { ok } from '../../core/fault/result.js';
import { tabulateVariance } from '../../core/report/budget-variance.js';
import { budgetVariance } from '../../core/study/time/budget-variance.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { calendarFrom } from '../../core/traffic/calendar.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import { outlookOf } from '../edge/outlook.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * What months cost that are over, against what was planned for them, and what made the difference.
 *
 * The plan is that of COST_FORECAST: the traffic given is month 1, and growth, ramp and season go on from it. For each part the offer is priced anew over all months with one more measured figure in place of the planned one: Volume (all sessions, each channel keeping its share), Mix (the sessions of each channel), Interactions, Resolution rate. Terms is what was invoiced less what the contract comes to for the month as it was. The parts of a month add up to its variance to the cent. A figure that is blank is as planned; where no invoice is there, what the contract comes to counts as the actual, and Terms is 0. Invoices are in the currency of the offer and are converted at its exchange rate. Invoices come in cash, so that one-off fees stand in month 1 and top-ups to an annual minimum in its last month, unless view says accrual.
 * @customfunction BUDGET_VARIANCE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic as planned, with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} actuals What happened, with a header row, one row per month or per month and channel: Month (from 1, or a date where there is a start), Channel (blank: all together), Sessions, Interactions per session, Resolution rate, Invoiced (refunds below 0). Blank or 0: as planned; the word none is a 0.
 * @param {any[][]} [offerName] The offer that was paid; blank if there is one.
 * @param {any[][]} [growth] Growth of the planned sessions from month to month, such as 2% or 0.02, above -100%, or rows of two columns, channel and growth, a row without a name being of all other channels; blank: none.
 * @param {any[][]} [ramp] Rows of two columns, month and planned resolution rate, the months rising; a header row is allowed, blank rows are left out, and a header may name a third column, Channel: rows of one channel, or without a name of all others. All blank: the rates of the traffic.
 * @param {any[][]} [season] Twelve factors on the planned sessions in one row or column, for months 1 to 12 and again for those after; a header above a column is allowed. All blank: none.
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1): Month then holds the first day of each month, to be formatted as mmm yyyy, the season’s factors are those of January to December, and months of the ramp and of what happened may be dates; blank: months are counted from 1.
 * @param {any[][]} [months] How many months the plan has, a whole number from 1 to 600, over which terms of the whole contract run; blank or 0: to the end of the contract year of the last month that is over.
 * @param {any[][]} [view] cash (default: one-off fees and annual top-ups when they are invoiced) or accrual (spread over their months).
 * @returns {any[][]} Month, Budget, Actual, Variance, Volume, Mix, Interactions, Resolution rate, Terms; a last row of totals.
 * @example =METER.BUDGET_VARIANCE({"Offer","Meter","Rate";"Outcome","resolution",1}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}, {"Month","Sessions","Resolution rate","Invoiced";1,1200,0.6,700}) → {"Month","Budget","Actual","Variance","Volume","Mix","Interactions","Resolution rate","Terms";1,500,700,200,100,0,0,120,-20;"Total",500,700,200,100,0,0,120,-20}
 */
export function BUDGET_VARIANCE(
  offers: any[][],
  traffic: any[][],
  actuals: any[][],
  offerName?: any[][],
  growth?: any[][],
  ramp?: any[][],
  season?: any[][],
  start?: any[][],
  months?: any[][],
  view?: any[][],
): any[][] {
  const inputs = { offers, traffic, actuals, offerName, growth, ramp, season, start, months, view };
  return studyOfOffers(PLAN.BUDGET_VARIANCE, inputs, (priced, given) => {
    const offer = pickOffer(priced.offers, given.offerName);
    if (!offer.ok) return offer;
    const calendar = calendarFrom(given.start, undefined);
    const happened = given.actuals(calendar);
    if (!happened.ok) return happened;
    const { growth: rise, ramp: rates, season: factors } = given;
    const last = happened.value.at(-1)?.month ?? 1;
    const plan = { growth: rise, ramp: rates, season: factors, start: given.start };
    const all = given.months ?? dec(Math.ceil(last / MONTHS_IN_YEAR) * MONTHS_IN_YEAR);
    const outlook = outlookOf({ ...plan, months: all });
    if (!outlook.ok) return outlook;
    const base = { traffic: priced.traffic, offer: offer.value };
    const own = budgetVariance(base, outlook.value, happened.value, given.view);
    return own.ok ? ok(tabulateVariance(own.value, calendar)) : own;
  });
}
