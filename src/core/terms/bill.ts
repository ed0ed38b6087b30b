import { ZERO, max, min, type Dec } from '../exact/decimal.js';
import { difference } from '../exact/rounding.js';
import type { Charge } from './charge.js';
import type { ChargeUsage } from './count.js';

/** What a charge bills of what its meter counted. */
export interface BilledUnits {
  readonly usage: ChargeUsage;
  /** Units that cost nothing: included ones, and included ones per seat, no more than both may come to. */
  readonly included: Dec;
  /** Counted less included, never below 0. */
  readonly billable: Dec;
  /** Billable, or the minimum units if they are more. */
  readonly billed: Dec;
}

/** usage → billed units: allowances first, then the minimum. */
export function bill(usage: readonly ChargeUsage[], seats: Dec): BilledUnits[] {
  return usage.map((own) => {
    const { minimumUnits } = own.charge;
    const included = includedIn(own.charge, seats);
    const billable = max(difference(own.units, included), ZERO);
    return { usage: own, included, billable, billed: max(billable, minimumUnits) };
  });
}

/**
 * The allowance of a charge: 200 seats × 120 units each are 24,000, of which a ceiling of 10,000 leaves 10,000.
 */
function includedIn({ includedUnits, includedUnitsPerSeat, mostIncludedUnits }: Charge, seats: Dec): Dec {
  const summed = includedUnits.plus(seats.times(includedUnitsPerSeat));
  return mostIncludedUnits === undefined ? summed : min(summed, mostIncludedUnits);
}
