import type { Dec } from '../exact/decimal.js';
import type { Invoice } from './view.js';
import type { Line } from './line.js';

/**
 * An invoice in the currency that is reported, unrounded: ¥15,000 at $0.0067 for one are $100.50. Its lines were rounded
 * in the offer's own currency before.
 */
export function converted(invoice: Invoice, exchangeRate: Dec): Invoice {
  if (exchangeRate.eq(1)) return invoice;
  const times = (amount: Dec) => amount.times(exchangeRate);
  const inReporting = (line: Line): Line => ({
    ...line,
    rate: line.rate && times(line.rate),
    amount: times(line.amount),
  });
  return {
    view: invoice.view,
    lines: invoice.lines.map(inReporting),
    usageCharge: times(invoice.usageCharge),
    fixedFees: times(invoice.fixedFees),
    oneOff: times(invoice.oneOff),
    total: times(invoice.total),
  };
}
