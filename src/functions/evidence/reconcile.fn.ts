import { RECONCILE as CONTRACT } from '../../core/contract/evidence.js';
import { ok } from '../../core/fault/result.js';
import { tabulateReconciled } from '../../core/report/reconcile.js';
import { rowsOf, tableOfLog } from '../edge/evidence.js';
import { readOne } from '../edge/offers.js';
import { reconcileGiven } from '../edge/reconcile.js';

/**
 * A vendor’s invoice against what its contract owes: every difference in parts that sum exactly, or conversation by conversation.
 *
 * The parts are volume (other quantities at the contract’s own prices), mix (other shares of lines that count the same), definition (units that the contract’s definition does not bill, rows billed twice, lines that it does not know) and rate (another price at the invoiced quantity). A list of billed conversations is judged one by one with a log of messages: agrees; billed, not billable; billable, not billed; cannot be settled. Both directions are netted before anything is claimed, and what cannot be settled is left out.
 * @customfunction RECONCILE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic of the invoiced month with a header row, or a log of messages: Time, Author, Customer, Conversation.
 * @param {any[][]} invoiced The invoice with a header row: Line, Quantity, Unit price, Amount, and Date for totals by day; or a list of billed conversations: Conversation.
 * @param {any[][]} [offerName] The offer’s name; optional where the range has one offer.
 * @param {any[][]} [table] lines (default), conversations or netting; the last two are of a list.
 * @param {any[][]} [month] The invoiced month of a log, such as 2026-03; optional where the log has one.
 * @param {any[][]} [window] The window by which the offer bills a log: hours of silence, 15 minutes from start, 50 messages, conversation, day.
 * @param {any[][]} [recontactWindow] Hours after a session within which a customer who comes back shows that it resolved nothing; 72 if left out.
 * @param {any[][]} [lateHours] Usage of the log’s last hours that may stand on the next invoice, such as 72; it is not counted as missing.
 * @param {any[][]} [zone] Hours by which your clocks are ahead of UTC, such as -5 or +05:30; UTC if left out.
 * @param {any[][]} [unbillable] Units of the invoice that the contract’s definition does not bill, where they were counted before: 12 conversations billed that a person resolved; for traffic in place of a log.
 * @returns {any[][]} Line, quantities, amounts, Volume, Mix, Definition, Rate, Difference and Finding, and a row of totals; or the table that is asked for.
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
