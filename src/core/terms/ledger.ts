import { ok, type Result } from '../fault/result.js';
import { bill } from './bill.js';
import type { ChargeUsage } from './count.js';
import { countedSeats, type Offer } from './offer.js';
import { rate, type RatedCharge } from './rate.js';

/** What the months before leave to a month: the only way in which one knows another. */
export interface Ledger {
  /** Months that are over. */
  readonly over: number;
  /** All months, over which a contract runs. */
  readonly months: number;
}

/** A month's charges, and what it leaves to the next. */
export interface ChargedMonth {
  readonly rated: readonly RatedCharge[];
  readonly ledger: Ledger;
}

/** The ledger of the first of so many months. */
export function openLedger(months: number): Ledger {
  return { over: 0, months };
}

/** (ledger, usage of a month) → (charges, ledger). Faults: as `rate` has them. */
export function chargeMonth(
  ledger: Ledger,
  usage: readonly ChargeUsage[],
  offer: Offer,
): Result<ChargedMonth> {
  const rated = chargeSteady(usage, offer);
  return rated.ok ? ok({ rated: rated.value, ledger: { ...ledger, over: ledger.over + 1 } }) : rated;
}

/** usage → charges of a month like all others: the part that falls on it of a period of such months. */
export function chargeSteady(usage: readonly ChargeUsage[], offer: Offer): Result<RatedCharge[]> {
  return rate(bill(usage, countedSeats(offer)));
}
