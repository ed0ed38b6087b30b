import { sum, type Dec } from '../exact/decimal.js';
import type { Reconciliation } from './reconcile.js';
import type { VariancePart } from './variance.js';

/** What follows from a reconciled invoice. */
export interface DisputedAmounts {
  /** What the contract does not bill, or at another price: asked back where it is above 0. */
  readonly credit: Dec;
  /** More or fewer units than were counted, which the vendor is asked to explain. */
  readonly toExplain: Dec;
  /** Invoiced less owed; the two above together. */
  readonly difference: Dec;
}

/** The difference of an invoice by what can be asked of its vendor. */
export function disputeOf({ lines }: Pick<Reconciliation, 'lines'>): DisputedAmounts {
  const total = (...parts: readonly VariancePart[]) =>
    sum(lines.flatMap((line) => parts.map((part) => line.parts[part])));
  return {
    credit: total('definition', 'rate'),
    toExplain: total('volume', 'mix'),
    difference: sum(lines.map(({ difference }) => difference)),
  };
}
