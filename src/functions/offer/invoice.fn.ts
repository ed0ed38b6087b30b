import { ok } from '../../core/fault/result.js';
import { tabulateInvoice } from '../../core/report/invoice.js';
import { invoiceFor } from '../../core/scenario/quote/invoice-for.js';
import { tableOfOffer } from '../edge/offers.js';

/**
 * An offer’s invoice on your traffic, line by line: charges, discount, minimum, cap, fees, one-off fees and, in the last row, the total.
 *
 * Lines of 0 are left out, except charges. Rate is blank where no single rate applies. The quantity of a commitment is at least its committed units.
 * @customfunction INVOICE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [view] accrual (default: a steady month, one-off fees spread over their months), cash (month 1, one-off fees in full) or year.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} Line, Quantity, Unit, Rate, Amount.
 * @example =METER.INVOICE({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}) → {"Line","Quantity","Unit","Rate","Amount";"Resolutions",32500,"resolutions",0.99,32175;"Total","","","",32175}
 */
export function INVOICE(offers: any[][], traffic: any[][], view?: any[][], offerName?: any[][]): any[][] {
  return tableOfOffer({ offers, traffic, view, offerName }, (quote, chosen) =>
    ok(tabulateInvoice(invoiceFor(quote, chosen))),
  );
}
