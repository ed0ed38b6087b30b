import type { LineKind } from '../../core/invoice/line.js';
import { meterOf } from '../../core/terms/charge.js';
import type { CalculationRows } from '../calculation-rows.js';
import { added, money, moneyAtLeast, moneyAtMost } from './formula.js';
import type { LiveCharge } from './rate-lines.js';
import { formulaRow } from './rows.js';
import type { SettleTerms } from './settle-terms.js';

/** A line of the invoice in addresses and formulas. */
export interface LiveLine {
  readonly kind: LineKind;
  /** For a charge: its place among the offer's charges. */
  readonly charge: number | undefined;
  /** Its label and unit as formulas, where they are made with a number. */
  readonly label?: string;
  readonly unit?: string | undefined;
  /** Undefined is 1. */
  readonly quantity: string | undefined;
  readonly rate: string | undefined;
  /** Rounded to the currency's minor unit. */
  readonly amount: string;
}

/** One steady month as an invoice has it. */
export interface LiveMonth {
  readonly usage: readonly LiveLine[];
  readonly fees: readonly LiveLine[];
}

/** charge lines → the month, in the order of core's `settle`: discount, minimum fee, monthly cap, fees. */
export function settleLines(calculation: CalculationRows, terms: SettleTerms): LiveMonth {
  const { decimals, includedAmount, discount, feeDiscount, minimumFee, monthlyCap } = terms;
  const row = (label: string, words: string) =>
    formulaRow(calculation, words, { label: `${label}: line`, unit: 'money' });
  const usage = terms.charges.map((charge, index): LiveLine => ({
    kind: 'charge',
    charge: index,
    unit: charge.unit,
    quantity: charge.quantity,
    rate: charge.rate,
    amount: row(charge.usage.meter.label, money(charge.amount, decimals)),
  }));
  const adjust = (kind: LineKind, label: string, words: (before: string) => string) => {
    const before = `(${added(usage.map(({ amount }) => amount))})`;
    const amount = row(label, words(before));
    usage.push({ kind, charge: undefined, quantity: undefined, rate: undefined, amount });
  };
  if (includedAmount !== undefined) {
    const ofUsage = usage.filter((_, index) => isUsage(terms.charges[index]));
    adjust('includedAmount', 'Included amount', () => {
      const charged = added(ofUsage.map(({ amount }) => amount));
      return `-MIN(${money(includedAmount, decimals)},${charged})`;
    });
  }
  if (discount !== undefined) {
    adjust('discount', 'Discount', (before) => `-${money(`${before}*${discount}`, decimals)}`);
  }
  if (minimumFee !== undefined) {
    adjust('minimumFee', 'Minimum fee top-up', (before) => {
      return `ROUND(MAX(${moneyAtLeast(minimumFee, decimals)}-${before},0),${decimals})`;
    });
  }
  if (monthlyCap !== undefined) {
    adjust('monthlyCap', 'Monthly cap', (before) => {
      return `ROUND(MIN(${moneyAtMost(monthlyCap, decimals)}-${before},0),${decimals})`;
    });
  }
  const fees = terms.fees.map(({ kind, label, quantity, rate, amount }): LiveLine => ({
    kind,
    charge: undefined,
    quantity,
    rate,
    amount: row(label, money(amount, decimals)),
  }));
  if (feeDiscount !== undefined) {
    const listed = `(${added(fees.map(({ amount }) => amount))})`;
    const amount = row('Discount on fees', `-${money(`${listed}*${feeDiscount}`, decimals)}`);
    fees.push({ kind: 'feeDiscount', charge: undefined, quantity: undefined, rate: undefined, amount });
  }
  return { usage, fees };
}

/** Whether a charge is for what sessions produce, and not for what is held. */
export function isUsage(charge: LiveCharge | undefined): boolean {
  return charge !== undefined && meterOf(charge.usage.meter.charge).kind === 'usage';
}
