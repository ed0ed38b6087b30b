import { RECONCILE as CONTRACT } from '../../core/contract/evidence.js';
import { ok } from '../../core/fault/result.js';
import { tabulateReconciled } from '../../core/report/reconcile.js';
import { rowsOf, tableOfLog } from '../edge/evidence.js';
import { readOne } from '../edge/offers.js';
import { reconcileGiven } from '../edge/reconcile.js';

/**
 * Checks a vendor’s invoice against the contract: every difference split into its causes, or conversation by conversation.
 *
 * Differences are split into volume (other quantities at the contract’s own prices), mix (another split between lines that count the same), definition (units that the contract’s definition does not bill, rows billed twice, lines it does not know) and rate (another price at the invoiced quantity). With a log of messages, a list of billed conversations is judged one by one: agrees; billed, not billable; billable, not billed; cannot be settled. What was billed too much and too little is netted before anything is claimed, and what cannot be settled is left out.
 * @customfunction RECONCILE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic of the invoiced month with a header row, or a log of messages: Time, Author, Customer, Conversation.
 * @param {any[][]} invoiced The invoice with a header row: Line, Quantity, Unit price, Amount, and Date for totals by day; or a list of billed conversations: Conversation.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @param {any[][]} [table] lines (default), conversations or netting; the last two require a list of billed conversations.
 * @param {any[][]} [month] The invoiced month, such as 2026-03; blank if the log has only one.
 * @param {any[][]} [window] What ends a session under the contract: hours of silence, or a text such as 15 minutes from start, 50 messages, conversation or day; used with a log.
 * @param {any[][]} [recontactWindow] Hours after a session in which a returning customer means that it was not resolved; default 72.
 * @param {any[][]} [lateHours] Hours at the end of the log that may be billed on the next invoice, such as 72; they are not counted as missing.
 * @param {any[][]} [zone] Your time zone as hours ahead of UTC, such as -5 or +05:30; default UTC.
 * @param {any[][]} [unbillable] Invoiced units that the contract does not bill, if you have counted them, such as 12 conversations that a person resolved; used with traffic, not with a log.
 * @returns {any[][]} Line, quantities, amounts, Volume, Mix, Definition, Rate, Difference and Finding, and a row of totals; or the table asked for.
 * @example =INDEX(METER.RECONCILE({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",1000,0.5}, {"Line","Quantity","Amount";"Resolutions",520,520}), 2, 9) → 5.2
 */
export function RECONCILE(
  offers: any[][],
  traffic: any[][],
  invoiced: any[][],
  offerName?: any[][],
  table?: any[][],
  month?: any[][],
  window?: any[][],
  recontactWindow?: any[][],
  lateHours?: any[][],
  zone?: any[][],
  unbillable?: any[][],
): any[][] {
  return tableOfLog(() => {
    const shown = readOne(CONTRACT.table, table, 'table');
    if (!shown.ok) return shown;
    const inputs = { offerName, month, window, recontactWindow, lateHours, zone, unbillable };
    const ranges = { offers: rowsOf(offers), traffic: rowsOf(traffic), invoiced: rowsOf(invoiced) };
    const own = reconcileGiven(ranges, inputs);
    return own.ok ? ok(tabulateReconciled(own.value, shown.value)) : own;
  });
}
