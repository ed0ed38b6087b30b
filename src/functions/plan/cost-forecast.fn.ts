import * as PLAN from '../../core/contract/plan.js';
import { ok } from '../../core/fault/result.js';
import { turned } from '../../core/report/table.js';
import { forecastTable } from '../edge/forecast-table.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * What offers cost month by month, side by side; with a name, what each month of that offer is made of.
 *
 * The traffic given is month 1. The sessions of month t are today's × (1 + growth)^(t − 1) × the season's factor, each channel keeping its share. The resolution rate follows the ramp: straight between two milestones, flat before the first and after the last, the same on every channel and in place of an offer's own. Every month is priced by itself, so tiers, allowances and monthly commitments start afresh. Accrual spreads one-off fees over the offer's amortization months and the top-up to an annual minimum over its contract year; cash has the one-off fees in month 1 and the top-up in the year's last month; a year that is cut short owes its twelfths. Totals are those of the invoices, rounded; costs per resolution are not rounded, and the last row has that of all months together. An offer that has no price in some month says so in each of its cells. With months that are over, the offer that was paid is shown by its parts: such a month costs what was invoiced, or what the contract comes to for what happened, and what is left of allowances, commitments and one-off money runs on from it. Channels may grow each by a figure of its own, and have a ramp of their own: such a channel has the milestones’ rates as they are, and the others are turned until their blend is the rate of the milestones without a channel. By channel the usage charge of each invoice is shared out as COST_BY_CHANNEL shares it, to the cent; fees, one-off money and top-ups are no channel’s.
 * @customfunction COST_FORECAST
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} months How many months, a whole number from 1 to 600.
 * @param {any[][]} [growth] Growth of the sessions from month to month, such as 2% or 0.02, above -100%, or rows of two columns, channel and growth, a row without a name being of all other channels; blank: none.
 * @param {any[][]} [ramp] Rows of two columns, month and resolution rate, the months rising; a header row is allowed, blank rows are left out, and a header may name a third column, Channel: rows of one channel, or without a name of all others. All blank: the rates of the traffic.
 * @param {any[][]} [season] Twelve factors on the sessions in one row or column, for months 1 to 12 and again for those after; a header above a column is allowed. All blank: none.
 * @param {any[][]} [view] accrual (default: one-off fees and annual top-ups spread over their months) or cash (when they fall due).
 * @param {any[][]} [offerName] The offer whose parts are wanted; blank for all offers side by side.
 * @param {any[][]} [start] A date in month 1, such as DATE(2026,7,1): Month then holds the first day of each month, to be formatted as mmm yyyy, the season’s factors are those of January to December, and a ramp’s months may be dates; blank: months are counted from 1.
 * @param {any[][]} [fiscalYearStarts] The month of the year in which a fiscal year starts, 1 to 12: a row for each fiscal year before the last one, such as FY27 for the one that ends in 2027; needs a start; blank: none.
 * @param {any[][]} [actuals] Months that are over, with a header row, one row per month or per month and channel: Month (from 1, or a date where there is a start), Channel (blank: all together), Sessions, Interactions per session, Resolution rate, Invoiced (refunds below 0). Blank or 0: as planned; the word none is a 0. They are of the offer named, or of the only one.
 * @param {any[][]} [table] forecast (default: offers side by side, or the parts of the offer named) or channels (what each channel pays of the offer named, or of the only one).
 * @param {any[][]} [layout] down (default: a row for each month) or across (a column for each month, as budgets are loaded).
 * @returns {any[][]} Month, then for each offer its total, cost per resolution and cumulative total; with a name: Month, Sessions, Resolutions, Resolution rate, Usage charge, Monthly fees, Annual top-up, One-off, Total, Cost per resolution, Cumulative. A last row of totals. With months that are over four columns more: Terms (what was invoiced less what the contract comes to), Actual, To go, Budget; Total is the outlook. With channels: Month, a column for each channel, Fees (what is no channel’s), Terms where months are over, Total.
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
