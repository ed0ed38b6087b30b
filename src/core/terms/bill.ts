import { ONE, ZERO, max, min, type Dec } from '../exact/decimal.js';
import { difference } from '../exact/rounding.js';
import { periodOf } from './beyond.js';
import type { Charge } from './charge.js';
import type { ChargeUsage } from './usage.js';
import { countedSeats, type Offer } from './offer.js';

/** What a charge bills of what its meter counted. */
export interface BilledUnits {
  readonly usage: ChargeUsage;
  /** The months that these units are of: 1, or those of the charge's period, all of them like this one. */
  readonly months: Dec;
  /** Units of these months. */
  readonly counted: Dec;
  /** Units that cost nothing: included ones, and included ones per seat, no more than both may come to. */
  readonly included: Dec;
  /** Counted less included, never below 0. */
  readonly billable: Dec;
  /** Billable, or the minimum units if they are more. */
  readonly billed: Dec;
}

/** usage → billed units of a steady month: allowances first, then the minimum. */
export function bill(usage: readonly ChargeUsage[], offer: SteadyTerms): BilledUnits[] {
  return usage.map((own) => {
    if (own.billedWith !== undefined) return elsewhere(own);
    const months = steadyPeriod(own.charge, offer);
    const counted = months.eq(ONE) ? own.units : own.units.times(months);
    const included = includedOf(own.charge, countedSeats(offer));
    const billable = max(difference(counted, included), ZERO);
    return {
      usage: own,
      months,
      counted,
      included,
      billable,
      billed: max(billable, own.charge.minimumUnits),
    };
  });
}

/** What of an offer a steady month's units take. */
export type SteadyTerms = Pick<Offer, 'seats' | 'minimumSeats' | 'amortizationMonths'>;

/** The months of a charge's period; of a contract those over which one-off fees are spread. */
export function steadyPeriod({ beyond }: Charge, { amortizationMonths }: SteadyTerms): Dec {
  return periodOf(beyond?.resets, amortizationMonths);
}

/**
 * Units of a period that cost nothing: 200 seats × 120 units each are 24,000, of which a ceiling of 10,000 leaves 10,000.
 */
export function includedOf(charge: Charge, seats: Dec): Dec {
  const { includedUnits, includedUnitsPerSeat, mostIncludedUnits } = charge;
  const summed = includedUnits.plus(seats.times(includedUnitsPerSeat));
  return mostIncludedUnits === undefined ? summed : min(summed, mostIncludedUnits);
}

/** Units that another charge of their pool bills, or that cost nothing. */
export function elsewhere(usage: ChargeUsage): BilledUnits {
  const nothing = { included: ZERO, billable: ZERO, billed: ZERO };
  return { usage, months: ONE, counted: usage.units, ...nothing };
}
