import { sum, type Dec } from '../../exact/decimal.js';
import type { Text } from '../../phrase/phrase.js';

/** One part of a charge as an invoice would print it: so many units at this rate. */
export interface Slice {
  readonly label: Text;
  readonly quantity: Dec;
  /** Per unit (per package for packages); undefined for a fee that has no rate. */
  readonly rate: Dec | undefined;
  readonly amount: Dec;
}

export function amountOf(slices: readonly Slice[]): Dec {
  return sum(slices.map((slice) => slice.amount));
}
