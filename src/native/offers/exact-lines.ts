import type { CalculationRows } from '../calculation-rows.js';
import { added, complement } from './formula.js';
import { formulaRow } from './rows.js';
import { isUsage } from './settle-lines.js';
import type { SettleTerms } from './settle-terms.js';

/** A steady month unrounded, in addresses: what unit economics run on. */
export interface ExactMonth {
  /** The charges before settlement, in the offer's own currency. */
  readonly listed: string;
  /** The charges after discount, minimum fee and monthly cap, in the reporting currency. */
  readonly usage: string;
  /** The same with fees, the annual minimum's part and one-off fees over their months. */
  readonly total: string;
}

/** The month that core settles without rounding, as floors and ceilings rather than as lines that add up to them. */
export function exactLines(calculation: CalculationRows, terms: SettleTerms): ExactMonth {
  const row = (label: string, words: string) =>
    formulaRow(calculation, words, { label: `${label}, unrounded`, unit: 'money' });
  const { includedAmount, discount, feeDiscount, minimumFee, monthlyCap, annualMinimum, oneOffFee } = terms;
  const listed = row('Charges', added(terms.charges.map(({ amount }) => amount)));
  let usage = listed;
  if (includedAmount !== undefined) {
    const charged = (ofUsage: boolean) =>
      added(terms.charges.filter((own) => isUsage(own) === ofUsage).map(({ amount }) => amount));
    const words = `MAX(${charged(true)}-${includedAmount},0)+${charged(false)}`;
    usage = row('Charges beyond the included amount', words);
  }
  if (discount !== undefined) usage = row('Charges after discount', `${usage}*${complement(discount)}`);
  if (minimumFee !== undefined) usage = row('Charges after the minimum fee', `MAX(${usage},${minimumFee})`);
  if (monthlyCap !== undefined) usage = row('Charges after the monthly cap', `MIN(${usage},${monthlyCap})`);
  const listedFees = terms.fees.map(({ amount }) => amount);
  const fees =
    feeDiscount === undefined || listedFees.length === 0
      ? listedFees
      : [row('Fees after discount', `(${added(listedFees)})*${complement(feeDiscount)}`)];
  const paid = added([usage, ...fees]);
  const owed = annualMinimum === undefined ? paid : `MAX(${paid},${annualMinimum}/${terms.monthsInYear})`;
  const oneOff = oneOffFee === undefined ? '' : `+${oneOffFee}/${terms.amortizationMonths ?? ''}`;
  const total = row('Total', `${owed}${oneOff}`);
  const { exchangeRate } = terms;
  if (exchangeRate === undefined) return { listed, usage, total };
  return {
    listed,
    usage: row('Charges in the reporting currency', `${usage}*${exchangeRate}`),
    total: row('Total in the reporting currency', `${total}*${exchangeRate}`),
  };
}
