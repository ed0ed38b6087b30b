import type { Term } from '../grid/term.js';
import type { MeterId } from '../meter/meter-word.js';

/** A column of an Offers table. */
export interface OfferTerm extends Term {
  /**
   * Whose it is: its row's charge, read with it or by its tariff; the whole offer, stated once; fees that add up over
   * the offer's rows, or that belong to the channels of their row.
   */
  readonly of: 'charge' | 'tariff' | 'offer' | 'fee' | 'rowFee';
  /** Which charges have a use for it; left out: all. `counted` is all but flat ones. */
  readonly appliesTo?: 'counted' | 'usage' | readonly MeterId[];
  /** Read on every row, whatever has a use for it. */
  readonly isAlwaysRead?: boolean;
  /** Which steps of a derivation it enters: those of a charge, or a line of the invoice by its kind. */
  readonly enters?: string;
}
