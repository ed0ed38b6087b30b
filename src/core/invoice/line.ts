import { ONE, type Dec } from '../exact/decimal.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** What a line stands for; stable, so that a line can be found again. */
export type LineKind =
  | 'charge'
  | 'includedAmount'
  | 'oneOffAmount'
  | 'discount'
  | 'minimumFee'
  | 'monthlyCap'
  | 'platformFee'
  | 'seatFee'
  | 'escalationFee'
  | 'feeDiscount'
  | 'annualMinimum'
  | 'oneOffFee'
  | 'beyondSteady';

/** One line of an invoice. Its amount is rounded on an invoice, and unrounded on the path of unit economics. */
export interface Line {
  readonly kind: LineKind;
  /** For a charge: its place among the offer's charges, from 0. */
  readonly charge: number | undefined;
  readonly label: Text;
  readonly quantity: Dec;
  readonly unit: Text;
  /** Undefined where no single rate holds. */
  readonly rate: Dec | undefined;
  readonly amount: Dec;
}

/** A line of one amount, owed once a month. */
export function single(kind: LineKind, label: Text, amount: Dec): Line {
  return {
    kind,
    charge: undefined,
    label,
    quantity: ONE,
    unit: phrase('countedMonth'),
    rate: undefined,
    amount,
  };
}

/** Whether an invoice shows a line that may be of no amount. */
export function isShown({ kind, amount }: Line): boolean {
  return kind === 'charge' || kind === 'beyondSteady' || !amount.isZero();
}
