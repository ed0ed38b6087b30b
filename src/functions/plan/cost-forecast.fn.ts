import * as PLAN from '../../core/contract/plan.js';
import { ok } from '../../core/fault/result.js';
import { turned } from '../../core/report/table.js';
import { forecastTable } from '../edge/forecast-table.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * What offers cost month by month, side by side; for one offer, what each month is made up of.
 *
 * The traffic given is month 1. The sessions of month t are those of month 1 × (1 + growth)^(t − 1) × the season's factor, each channel keeping its share unless channels have growth of their own. The resolution rate follows the ramp: a straight line between two milestones, flat before the first and after the last, the same on every channel and in place of an offer's own. A channel with a ramp of its own has those rates, and the other channels are adjusted until together they meet the milestones without a channel.
 *
 * Every month is priced on its own, so tiers, allowances and monthly commitments start afresh. Accrual spreads one-off fees over the offer's amortization months and the top-up to an annual minimum over its contract year; cash has the one-off fees in month 1 and the top-up in the year's last month; a contract year that is cut short owes its twelfths. Totals are those of the invoices, rounded; costs per resolution are not rounded, and the last row has that of all months together. An offer that has no price in some month says so in its cells.
 *
 * With completed months (actuals) the offer that was paid is shown in parts. Such a month costs what was invoiced or, without an invoice, what the contract comes to for what happened; what is left of allowances, commitments and one-off fees carries on from there.
 *
 * By channel, the usage charge of each invoice is shared out as in COST_BY_CHANNEL, to the cent; fees, one-off fees and top-ups belong to no channel.
 * @customfunction COST_FORECAST
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} months Number of months, a whole number from 1 to 600.
 * @param {any[][]} [growth] Monthly growth of sessions, such as 2% or 0.02, above -100%; or two columns, channel and growth, where a blank channel stands for all others; blank: none.
 * @param {any[][]} [ramp] Two columns, month and resolution rate, in order of month, with or without a header row. A header may name a third column, Channel, for a ramp of one channel (blank: all others). Blank rows are skipped. All blank: the rates in traffic.
 * @param {any[][]} [season] Twelve factors for the sessions of months 1 to 12, repeated every year; one row or column, which may have a header. All blank: none.
 * @param {any[][]} [view] accrual (default: one-off fees and annual top-ups spread over their months) or cash (when they are due).
 * @param {any[][]} [offerName] The offer to show in parts; blank for all offers side by side.
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1). Month then holds the first day of each month (format it as mmm yyyy), the season’s factors run from January to December, and months of the ramp may be dates. Blank: months are numbered from 1.
 * @param {any[][]} [fiscalYearStarts] The month in which the fiscal year starts, 1 to 12: adds a row for each fiscal year above the total, such as FY27 for the one that ends in 2027. Requires start; blank: none.
 * @param {any[][]} [actuals] Completed months with a header row, one row per month or per month and channel: Month (from 1, or a date if start is given), Channel (blank: all together), Sessions, Interactions per session, Resolution rate, Invoiced (refunds negative). Blank or 0 counts as planned; enter the word none for a real 0. They belong to the offer named, or to the only one.
 * @param {any[][]} [table] forecast (default: offers side by side, or the parts of the offer named) or channels (what each channel pays under the offer named, or the only one).
 * @param {any[][]} [layout] down (default: a row for each month) or across (a column for each month, as budgeting systems import them).
 * @returns {any[][]} Month, then the total, cost per resolution and cumulative total of each offer; for one offer: Month, Sessions, Resolutions, Resolution rate, Usage charge, Monthly fees, Annual top-up, One-off, Total, Cost per resolution, Cumulative. A last row of totals. With completed months also Terms (what was invoiced less what the contract comes to), Actual, To go, Budget; Total is then the outlook. By channel: Month, a column for each channel, Fees (of no channel), Terms if months are completed, Total.
 * @example =METER.COST_FORECAST({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}, 2, , , , , , "2026-06-01", 7) → {"Month","Outcome: total","Outcome: cost per resolution","Outcome: cumulative";46174,495,0.99,495;46204,495,0.99,990;"FY26",495,0.99,495;"FY27",495,0.99,990;"Total",990,0.99,990}
 * @example =METER.COST_FORECAST({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}, 2, 10%) → {"Month","Outcome: total","Outcome: cost per resolution","Outcome: cumulative";1,495,0.99,495;2,544.5,0.99,1039.5;"Total",1039.5,0.99,1039.5}
 * @example =INDEX(METER.COST_FORECAST({"Offer","Meter","Rate";"Outcome","resolution",1}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}, 3, , , , , , , , {"Month","Sessions","Invoiced";1,1200,640}), 5, 9) → 1640
 * @example =INDEX(METER.COST_FORECAST({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.6}, 12, , {"Month","Resolution rate";1,0.4;3,0.4;4,0.675;8,0.675;9,0.8}, , , "Outcome"), 14, 4) → 0.647916666…
 * @example =METER.COST_FORECAST({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5;"Voice",200,0.5}, 2, {"Voice",0.1}, , , , , , , , "channels", "across") → {"Month",1,2,"Total";"Chat",495,495,990;"Voice",99,108.9,207.9;"Fees",0,0,0;"Total",594,603.9,1197.9}
 */
export function COST_FORECAST(
  offers: any[][],
  traffic: any[][],
  months: any[][],
  growth?: any[][],
  ramp?: any[][],
  season?: any[][],
  view?: any[][],
  offerName?: any[][],
  start?: any[][],
  fiscalYearStarts?: any[][],
  actuals?: any[][],
  table?: any[][],
  layout?: any[][],
): any[][] {
  const calendar = { start, fiscalYearStarts };
  const outlook = { months, growth, ramp, season, ...calendar };
  const inputs = { offers, traffic, ...outlook, view, offerName, actuals, table, layout };
  return studyOfOffers(PLAN.COST_FORECAST, inputs, (priced, given) => {
    const own = forecastTable(priced, given);
    return own.ok && given.layout === 'across' ? ok(turned(own.value)) : own;
  });
}
