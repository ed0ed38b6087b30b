import type { Dec } from '../exact/decimal.js';
import type { OfferBeyond } from './beyond.js';
import type { Charge } from './charge.js';
import type { Currency } from '../grid/currency.js';

/** A fee for every session the AI did not resolve, over the channels of its row. */
export interface EscalationFee {
  readonly fee: Dec;
  /** Undefined is all. */
  readonly channels: readonly string[] | undefined;
}

/** One vendor's terms. Rates and fees are in `currency`; a fee is a month's unless it says otherwise. */
export interface Offer {
  readonly name: string;
  readonly charges: readonly Charge[];
  /** Share of the charges, 0 to 1. */
  readonly discount: Dec;
  readonly minimumFee: Dec;
  readonly monthlyCap: Dec | undefined;
  readonly annualMinimum: Dec;
  readonly seats: Dec;
  /** No number of seats is stated, and a term counts them: without one the offer has no price. */
  readonly seatsMissing?: boolean;
  readonly seatPrice: Dec;
  readonly platformFee: Dec;
  readonly escalationFees: readonly EscalationFee[];
  /** Implementation, integration, training: paid once. */
  readonly oneOffFee: Dec;
  readonly amortizationMonths: Dec;
  readonly currency: Currency;
  /** ρ with this vendor, where it differs from the channels'. */
  readonly resolutionRate: Dec | undefined;
  /** μ with this vendor, where it differs from the channels'. */
  readonly interactionsPerSession: Dec | undefined;
  /** Left out where it states nothing that looks beyond the month. */
  readonly beyond?: OfferBeyond;
  /**
   * The offer as its rows have it in contract months, rising, where they do not all hold throughout. The offer itself is
   * that of the last of them.
   */
  readonly phases?: readonly Phase[];
}

/** Months in a row in which the same rows of an offer hold. */
export interface Phase {
  readonly from: number;
  /** Undefined is without end. */
  readonly to: number | undefined;
  readonly offer: Offer;
}
