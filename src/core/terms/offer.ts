import { max, type Dec } from '../exact/decimal.js';
import type { OfferBeyond } from './beyond.js';
import type { Charge } from './charge.js';
import type { DiscountOn } from './discount-on.js';
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
  /** Share of what `discountOn` names, 0 to 1. */
  readonly discount: Dec;
  readonly discountOn: DiscountOn;
  /** Money of usage charges that comes with the plan each month. */
  readonly includedAmount: Dec;
  readonly minimumFee: Dec;
  readonly monthlyCap: Dec | undefined;
  /** Money of usage charges, as listed, at which the AI pauses and people take over; undefined is never. */
  readonly pauseAtAmount: Dec | undefined;
  readonly annualMinimum: Dec;
  /** As stated; `countedSeats` are those that are billed. */
  readonly seats: Dec;
  readonly minimumSeats: Dec;
  /** No number of seats is stated, and a term counts them: without one the offer has no price. */
  readonly seatsMissing?: boolean;
  readonly seatPrice: Dec;
  readonly platformFee: Dec;
  readonly escalationFees: readonly EscalationFee[];
  /** Implementation, integration, training: paid once. */
  readonly oneOffFee: Dec;
  readonly amortizationMonths: Dec;
  readonly currency: Currency;
  /** Reporting money for one unit of `currency`; 1 where the offer is in the reporting currency. */
  readonly exchangeRate: Dec;
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

/** The seats that are billed and bring units along: with at least 8, 3 people at $139 pay for 8, $1,112. */
export function countedSeats({ seats, minimumSeats }: Pick<Offer, 'seats' | 'minimumSeats'>): Dec {
  return max(seats, minimumSeats);
}

/** Whether an offer's money is converted before it is compared. */
export function isForeign({ exchangeRate }: Pick<Offer, 'exchangeRate'>): boolean {
  return !exchangeRate.eq(1);
}

/** Of a currency that nobody has named. */
export const USUAL_DIGITS = 2;

/** The decimals of the reporting currency, as far as the offer says them. */
export function reportingDigits(offer: Pick<Offer, 'exchangeRate' | 'currency'>): number {
  return isForeign(offer) ? USUAL_DIGITS : offer.currency.minorDigits;
}
