import type { Term } from '../grid/term.js';

/** A column of an Offers table. */
export interface OfferTerm extends Term {
  /**
   * Whose it is: its row's charge, read with it or by its tariff; the whole offer, stated once; fees that add up over
   * the offer's rows, or that belong to the channels of their row.
   */
  readonly of: 'charge' | 'tariff' | 'offer' | 'fee' | 'rowFee';
  /** Which charges have a use for it; left out: all. `counted` is all but flat ones; `replies` those that look at the length of sessions. */
  readonly appliesTo?: 'counted' | 'usage' | 'replies' | readonly string[];
  /** A figure of the buyer's own or of the comparison: no vendor is asked for it. */
  readonly isBuyers?: true;
  /** Read on every row, whatever has a use for it. */
  readonly isAlwaysRead?: boolean;
  /** Which steps of a derivation it enters: those of a charge, or a line of the invoice by its kind. */
  readonly enters?: string;
}
