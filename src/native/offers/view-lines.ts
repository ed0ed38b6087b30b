import { ZERO } from '../../core/exact/decimal.js';
import type { View } from '../../core/invoice/view.js';
import type { Offer } from '../../core/terms/offer.js';
import type { CalculationRows } from '../calculation-rows.js';
import { added, money, times } from './formula.js';
import { formulaRow, numberRow } from './rows.js';
import type { LiveLine, LiveMonth } from './settle-lines.js';
import type { TermLines } from './terms.js';

/** An invoice read one way, in addresses. */
export interface LiveInvoice {
  readonly lines: readonly LiveLine[];
  readonly usageCharge: string;
  readonly fixedFees: string;
  readonly oneOff: string;
  readonly total: string;
}

/** Terms that a view needs beside the month; undefined where nobody states them. */
export interface YearTerms {
  readonly annualMinimum: string | undefined;
  readonly oneOffFee: string | undefined;
  readonly amortizationMonths: string | undefined;
  readonly monthsInYear: string;
}

export function yearTermLines(calculation: CalculationRows, offer: Offer, terms: TermLines): YearTerms {
  const oneOffFee = terms.fee({
    header: 'One-off fee',
    value: offer.oneOffFee,
    unit: 'money',
    neutral: ZERO,
  });
  return {
    annualMinimum: terms.ofOffer({
      header: 'Annual minimum',
      value: offer.annualMinimum,
      unit: 'money a year',
      neutral: ZERO,
    }),
    oneOffFee,
    amortizationMonths:
      oneOffFee &&
      terms.ofOffer({ header: 'Amortization months', value: offer.amortizationMonths, unit: 'months' }),
    monthsInYear: calculation.once('months in a year', () =>
      numberRow(calculation, 12, { label: 'Months in a year', unit: 'months' }),
    ),
  };
}

/** month → invoice, as core's `viewInvoice`. */
export function viewLines(
  calculation: CalculationRows,
  { month, terms, view }: { readonly month: LiveMonth; readonly terms: YearTerms; readonly view: View },
): LiveInvoice {
  const row = (label: string, words: string) => formulaRow(calculation, words, { label, unit: 'money' });
  const { decimals } = month;
  const whole = (words: string) => `ROUND(${words},${decimals})`;
  const year = view === 'year';
  const read = (line: LiveLine): LiveLine =>
    year
      ? {
          ...line,
          quantity: times(terms.monthsInYear, line.quantity),
          amount: row(`Twelve months: ${line.kind}`, whole(`${terms.monthsInYear}*${line.amount}`)),
        }
      : line;
  const usage = month.usage.map(read);
  const fees = month.fees.map(read);
  const usageCharge = row('Usage charge', whole(sum(usage)));
  const { annualMinimum, oneOffFee, amortizationMonths } = terms;
  const extra: LiveLine[] = [];
  const line = (kind: LiveLine['kind'], label: string, words: string): string => {
    const amount = row(label, words);
    extra.push({ kind, charge: undefined, quantity: undefined, rate: undefined, amount });
    return amount;
  };
  let annual: string | undefined;
  if (annualMinimum !== undefined) {
    const owed = money(year ? annualMinimum : `${annualMinimum}/${terms.monthsInYear}`, decimals);
    annual = line(
      'annualMinimum',
      'Annual minimum top-up: line',
      whole(`MAX(${owed}-(${sum([...usage, ...fees])}),0)`),
    );
  }
  const fixedFees = row(
    'Fixed fees',
    whole(added([...fees.map(({ amount }) => amount), ...(annual === undefined ? [] : [annual])])),
  );
  const spread = view === 'accrual' ? `${oneOffFee ?? ''}/${amortizationMonths ?? ''}` : (oneOffFee ?? '');
  const oneOff =
    oneOffFee === undefined ? '0' : line('oneOffFee', 'One-off fee: line', money(`(${spread})`, decimals));
  const parts = [usageCharge, fixedFees, ...(oneOffFee === undefined ? [] : [oneOff])];
  return {
    lines: [...usage, ...fees, ...extra],
    usageCharge,
    fixedFees,
    oneOff,
    total: row('Total', whole(added(parts))),
  };
}

function sum(lines: readonly LiveLine[]): string {
  return added(lines.map(({ amount }) => amount));
}
