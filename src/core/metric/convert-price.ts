import type { Dec } from '../exact/decimal.js';
import { nothingToDivideBy } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { genuineUnits, type AverageSession, type PricedMeter } from './units-per-session.js';

/** A price on one meter that is to be put on another. */
export interface PriceConversion extends AverageSession {
  /** Money per unit of `from`. */
  readonly price: Dec;
  readonly from: PricedMeter;
  readonly to: PricedMeter;
}

/**
 * The price on meter `to` that gives the same bill: price × u(from) ÷ u(to). Genuine resolutions on both sides: for
 * what a vendor bills beside them see the effective costs.
 * @returns money per unit of `to`; the price itself where both meters are the same.
 * Faults: a resolution rate of 0 where the price goes to the resolution meter.
 */
export function convertPrice(conversion: PriceConversion): Result<Dec> {
  const { price, from, to } = conversion;
  if (from === to) return ok(price);
  const bill = price.times(genuineUnits(from, conversion));
  const units = genuineUnits(to, conversion);
  return units.isZero() ? failed(nothingToDivideBy('resolutions')) : ok(bill.div(units));
}
