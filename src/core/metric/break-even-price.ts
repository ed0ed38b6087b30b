import type { Dec } from '../exact/decimal.js';
import { nothingToDivideBy } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { billedUnits, type BilledSession, type PricedMeter } from './units-per-session.js';

/** A meter, the average session, and what a person costs for what the AI would resolve. */
export interface PriceWorth extends BilledSession {
  readonly meter: PricedMeter;
  /** Money per contact that a person handles. */
  readonly humanCost: Dec;
}

/**
 * The highest price worth paying for one unit of a meter: human cost × ρ ÷ (μ, 1, or ρ + φ(1 − ρ)). Above it, the AI
 * costs more than the people whose work it takes.
 * Faults: nothing is billed because nothing is resolved.
 */
export function breakEvenPrice(worth: PriceWorth): Result<Dec> {
  const { meter } = worth;
  const units = billedUnits(meter, worth);
  const released = worth.humanCost.times(worth.resolutionRate);
  return units.isZero() ? failed(nothingToDivideBy('resolutions')) : ok(released.div(units));
}
