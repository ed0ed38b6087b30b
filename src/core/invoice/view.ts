import { ZERO, max, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import type { MoneyRounding } from '../exact/rounding.js';
import type { Vocabulary } from '../grid/word.js';
import { MONTHS_IN_YEAR } from '../traffic/months.js';
import type { Offer } from '../terms/offer.js';
import { single, type Line } from './line.js';
import { total, type Month } from './settle.js';
import { phrase } from '../phrase/phrase.js';

/**
 * How an invoice is read; a view never changes what is owed.
 * `accrual`: a steady month, one-off fees spread over the amortization months. `cash`: month 1, one-off fees in full.
 * `year`: twelve of the month's lines, the annual minimum's true-up, one-off fees in full.
 */
export type View = 'accrual' | 'cash' | 'year';

export const VIEW_WORDS: Vocabulary<View> = { accrual: [], cash: [], year: ['annual', 'yearly'] };

/** Lines that add up to the total; the usage part and the fees can be told apart by their kind. */
export interface Invoice {
  readonly view: View;
  readonly lines: readonly Line[];
  /** The charges after discount, minimum fee and monthly cap. */
  readonly usageCharge: Dec;
  /** Platform, seats, escalations and the annual minimum's top-up. */
  readonly fixedFees: Dec;
  readonly oneOff: Dec;
  readonly total: Dec;
}

/** month → invoice: the annual minimum is met by usage and monthly fees together, so it comes after both. */
export function viewInvoice(month: Month, offer: Offer, view: View, round: MoneyRounding): Invoice {
  const year = view === 'year';
  const usage = [...month.charges, ...month.adjustments].map((line) => (year ? timesTwelve(line) : line));
  const fees = month.fees.map((line) => (year ? timesTwelve(line) : line));
  const paid = total(usage).plus(total(fees));
  const least = round.atLeast(offer.annualMinimum);
  const owed = year ? least : round.nearest(least.div(MONTHS_IN_YEAR));
  const annual = single('annualMinimum', phrase('lineAnnualMinimum'), max(owed.minus(paid), ZERO));
  const oneOff = oneOffLine(offer, view, round.nearest);
  const due = year ? { ...annual, unit: phrase('countedYear') } : annual;
  const lines = [...usage, ...fees, due, oneOff, ...month.beyond];
  return {
    view,
    lines,
    usageCharge: total(usage),
    fixedFees: total([...fees, annual]),
    oneOff: oneOff.amount,
    total: total(lines),
  };
}

function timesTwelve(line: Line): Line {
  return {
    ...line,
    quantity: line.quantity.times(MONTHS_IN_YEAR),
    amount: line.amount.times(MONTHS_IN_YEAR),
  };
}

function oneOffLine({ oneOffFee, amortizationMonths }: Offer, view: View, round: (amount: Dec) => Dec): Line {
  if (view !== 'accrual')
    return { ...single('oneOffFee', phrase('lineOneOffFee'), round(oneOffFee)), unit: phrase('countedOnce') };
  const label = phrase('lineOneOffFeeOver', plain(amortizationMonths));
  return single('oneOffFee', label, round(oneOffFee.div(amortizationMonths)));
}
