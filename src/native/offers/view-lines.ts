import type { View } from '../../core/invoice/view.js';
import type { CalculationRows } from '../calculation-rows.js';
import { added, inWords, money, moneyAtLeast, times } from './formula.js';
import { formulaRow } from './rows.js';
import type { LiveLine, LiveMonth } from './settle-lines.js';
import type { SettleTerms } from './settle-terms.js';

/** An invoice read one way, in addresses. */
export interface LiveInvoice {
  readonly lines: readonly LiveLine[];
  readonly usageCharge: string;
  readonly fixedFees: string;
  /** 0 where there is none. */
  readonly oneOff: string;
  readonly total: string;
}

/** month → invoice, as core's `viewInvoice`. */
export function viewLines(
  calculation: CalculationRows,
  { month, terms, view }: { readonly month: LiveMonth; readonly terms: SettleTerms; readonly view: View },
): LiveInvoice {
  const { decimals, monthsInYear, annualMinimum, oneOffFee, amortizationMonths } = terms;
  const row = (label: string, words: string) => formulaRow(calculation, words, { label, unit: 'money' });
  const whole = (amounts: readonly string[]) => `ROUND(${added(amounts)},${decimals})`;
  const year = view === 'year';
  const read = (line: LiveLine): LiveLine =>
    year
      ? {
          ...line,
          quantity: times(monthsInYear, line.quantity),
          amount: row(`Twelve months: ${line.kind}`, `ROUND(${monthsInYear}*${line.amount},${decimals})`),
        }
      : line;
  const usage = month.usage.map(read);
  const fees = month.fees.map(read);
  if (annualMinimum !== undefined) {
    const least = moneyAtLeast(annualMinimum, decimals);
    const owed = year ? least : money(`${least}/${monthsInYear}`, decimals);
    const short = `MAX(${owed}-(${added(amountsOf([...usage, ...fees]))}),0)`;
    fees.push(single('annualMinimum', row('Annual minimum top-up: line', `ROUND(${short},${decimals})`)));
  }
  const oneOff: LiveLine[] = [];
  if (oneOffFee !== undefined) {
    const over = view === 'accrual' ? amortizationMonths : undefined;
    const part = over === undefined ? oneOffFee : `${oneOffFee}/${over}`;
    const line = single('oneOffFee', row('One-off fee: line', money(part, decimals)));
    oneOff.push(
      over === undefined ? line : { ...line, label: `"One-off fee over "&${inWords(over)}&" months"` },
    );
  }
  const usageCharge = row('Usage charge', whole(amountsOf(usage)));
  const fixedFees = row('Fixed fees', whole(amountsOf(fees)));
  return {
    lines: [...usage, ...fees, ...oneOff],
    usageCharge,
    fixedFees,
    oneOff: added(amountsOf(oneOff)),
    total: row('Total', whole([usageCharge, fixedFees, ...amountsOf(oneOff)])),
  };
}

function single(kind: LiveLine['kind'], amount: string): LiveLine {
  return { kind, charge: undefined, quantity: undefined, rate: undefined, amount };
}

function amountsOf(lines: readonly LiveLine[]): string[] {
  return lines.map(({ amount }) => amount);
}
