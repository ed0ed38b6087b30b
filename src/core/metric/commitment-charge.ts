import type { Dec } from '../exact/decimal.js';
import { commitment } from '../terms/tariff/commitment.js';
import { perUnit } from '../terms/tariff/per-unit.js';
import { amountOf } from '../terms/tariff/slice.js';

/** Units bought under a commitment. A property is asked for only where the computation uses it. */
export interface CommittedUnits {
  readonly quantity: Dec;
  /** Undefined is no commitment. */
  readonly committedUnits: Dec | undefined;
  readonly committedPrice: Dec;
  /** Undefined is the committed price. */
  readonly overagePrice: Dec | undefined;
}

/**
 * What a quantity costs under a commitment: committed units × their price, owed whether used or not, and what goes
 * beyond them at the overage price. Without a commitment: all of it at the overage price.
 */
export function commitmentCharge(bought: CommittedUnits): Dec {
  const { quantity, committedUnits: units } = bought;
  if (units === undefined) {
    return amountOf(
      perUnit.slices(quantity, { kind: 'perUnit', rate: bought.overagePrice ?? bought.committedPrice }),
    );
  }
  const rate = bought.committedPrice;
  const overageRate = bought.overagePrice ?? rate;
  return amountOf(commitment.slices(quantity, { kind: 'commitment', units, rate, overageRate }));
}
