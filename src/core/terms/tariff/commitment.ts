import { max, ZERO, type Dec } from '../../exact/decimal.js';
import { roundUnits } from '../../exact/rounding.js';
import type { Slice } from './slice.js';

/** Units bought for the month whether used or not, and a rate for what goes beyond them. */
export interface Commitment {
  readonly kind: 'commitment';
  /** Units a month; unused ones do not carry over. */
  readonly units: Dec;
  readonly rate: Dec;
  readonly overageRate: Dec;
}

export function rateCommitment(billed: Dec, { units, rate, overageRate }: Commitment): Slice[] {
  const overage = max(roundUnits(billed).minus(units), ZERO);
  const committed: Slice = { label: 'Committed units', quantity: units, rate, amount: units.times(rate) };
  if (overage.isZero()) return [committed];
  return [
    committed,
    { label: 'Overage', quantity: overage, rate: overageRate, amount: overage.times(overageRate) },
  ];
}

/** What of the commitment's charge bought nothing: committed units that were not used. */
export function idleCommitment(billed: Dec, { units, rate }: Commitment): Dec {
  return max(units.minus(roundUnits(billed)), ZERO).times(rate);
}
