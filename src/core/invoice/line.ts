import type { Dec } from '../exact/decimal.js';
import type { Text } from '../phrase/phrase.js';

/** What a line stands for; stable, so that a line can be found again. */
export type LineKind =
  | 'charge'
  | 'includedAmount'
  | 'discount'
  | 'minimumFee'
  | 'monthlyCap'
  | 'platformFee'
  | 'seatFee'
  | 'escalationFee'
  | 'feeDiscount'
  | 'annualMinimum'
  | 'oneOffFee';

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
