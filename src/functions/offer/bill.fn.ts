import { invoiceFor } from '../../core/scenario/quote/invoice-for.js';
import { figureOfOffer } from '../edge/offers.js';

/**
 * The total of an offer’s invoice on your traffic, for one steady month.
 *
 * Every line is rounded to the currency's minor unit, so the total is what the invoice adds up to. A range of offer names returns one total each.
 * @customfunction BILL
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [view] accrual (default: a steady month, one-off fees spread over their months), cash (month 1, one-off fees in full) or year.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} The total, in the offer's currency.
 * @example =METER.BILL({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}) → 32175
 */
export function BILL(offers: any[][], traffic: any[][], view?: any[][], offerName?: any[][]): any[][] {
  return figureOfOffer(
    { offers, traffic, view, offerName },
    (quote, chosen) => invoiceFor(quote, chosen).total,
  );
}
