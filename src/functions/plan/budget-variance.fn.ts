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
 * What completed months cost against their budget, and what caused the difference.
 *
 * The plan is that of COST_FORECAST: the traffic given is month 1, and growth, ramp and season apply from there. A blank figure counts as planned; without an invoice, what the contract comes to counts as the actual, and Terms is 0. Invoices are in the currency of the offer and are converted at its exchange rate. They are read as cash, with one-off fees in month 1 and annual top-ups in the year's last month, unless view says accrual.
 *
 * For each part the offer is repriced over all months with one more measured figure in place of the planned one: Volume (all sessions, each channel keeping its share), Mix (the sessions of each channel), Interactions, Resolution rate. Terms is what was invoiced less what the contract comes to for the month as it was. The parts of a month add up to its variance to the cent.
 * @customfunction BUDGET_VARIANCE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Planned traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} actuals Completed months with a header row, one row per month or per month and channel: Month (from 1, or a date if start is given), Channel (blank: all together), Sessions, Interactions per session, Resolution rate, Invoiced (refunds negative). Blank or 0 counts as planned; enter the word none for a real 0.
 * @param {any[][]} [offerName] The offer that was paid; blank if there is only one.
 * @param {any[][]} [growth] Planned monthly growth of sessions, such as 2% or 0.02, above -100%; or two columns, channel and growth, where a blank channel stands for all others; blank: none.
 * @param {any[][]} [ramp] Two columns, month and planned resolution rate, in order of month, with or without a header row. A header may name a third column, Channel, for a ramp of one channel (blank: all others). Blank rows are skipped. All blank: the rates in traffic.
 * @param {any[][]} [season] Twelve factors for the planned sessions of months 1 to 12, repeated every year; one row or column, which may have a header. All blank: none.
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1). Month then holds the first day of each month (format it as mmm yyyy), the season’s factors run from January to December, and months of the ramp and the actuals may be dates. Blank: months are numbered from 1.
 * @param {any[][]} [months] Number of months in the plan, a whole number from 1 to 600, for terms that run over the whole contract; blank or 0: to the end of the contract year of the last completed month.
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
