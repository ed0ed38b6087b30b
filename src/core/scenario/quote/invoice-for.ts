import { moneyRounding } from '../../exact/rounding.js';
import { viewInvoice, type Invoice, type View } from '../../invoice/view.js';
import type { Quote } from './quote.js';

/** A quote's invoice, read as a steady month, as the first month in cash, or as a year. */
export function invoiceFor({ month, offer }: Quote, view: View): Invoice {
  return viewInvoice(month, offer, view, moneyRounding(offer.currency.minorDigits));
}
