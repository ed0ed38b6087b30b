import { ZERO, max, type Dec } from '../exact/decimal.js';
import { difference } from '../exact/rounding.js';
import type { ChargeUsage } from './count.js';

/** What a charge bills of what its meter counted. */
export interface BilledUnits {
  readonly usage: ChargeUsage;
  /** Units that cost nothing: included ones, and included ones per seat. */
  readonly included: Dec;
  /** Counted less included, never below 0. */
  readonly billable: Dec;
  /** Billable, or the minimum units if they are more. */
  readonly billed: Dec;
}

/** usage → billed units: allowances first, then the minimum. */
export function bill(usage: readonly ChargeUsage[], seats: Dec): BilledUnits[] {
  return usage.map((own) => {
    const { includedUnits, includedUnitsPerSeat, minimumUnits } = own.charge;
    const included = includedUnits.plus(seats.times(includedUnitsPerSeat));
    const billable = max(difference(own.units, included), ZERO);
    return { usage: own, included, billable, billed: max(billable, minimumUnits) };
  });
}
