import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import type { Result } from '../fault/result.js';
import { breakEven, type CostLine } from './cost-line.js';
import type { PricedMeter } from './units-per-session.js';
import { phrase } from '../phrase/phrase.js';

/** Two prices on their meters. */
export interface PricePair {
  /** Money per unit of meter A. */
  readonly priceA: Dec;
  readonly meterA: PricedMeter;
  readonly priceB: Dec;
  readonly meterB: PricedMeter;
}

/** Two prices over the resolution rate. Properties are asked for only where a meter uses them. */
export interface PairByResolutionRate extends PricePair {
  /** μ, above 0. */
  readonly interactionsPerSession: Dec;
  /** φ of each side, 0 to 1. */
  readonly handoverShareA: Dec;
  readonly handoverShareB: Dec;
}

/** Two prices over the interactions per session. */
export interface PairByInteractions extends PricePair {
  /** ρ, 0 to 1. */
  readonly resolutionRate: Dec;
}

/**
 * The resolution rate in (0, 1] at which a session costs the same on both sides.
 * Faults: no such rate, with who is cheaper; the same cost at every rate.
 */
export function breakEvenResolutionRate(pair: PairByResolutionRate): Result<Dec> {
  const { priceA, meterA, priceB, meterB } = pair;
  // Two interaction prices compare alike at any μ.
  const interactions = meterA === 'interaction' && meterB === 'interaction' ? ONE : undefined;
  const line = (price: Dec, meter: PricedMeter, handoverShare: () => Dec): CostLine => {
    if (meter === 'session') return { fixed: price, slope: ZERO };
    if (meter === 'interaction') {
      return { fixed: price.times(interactions ?? pair.interactionsPerSession), slope: ZERO };
    }
    const falsely = price.times(handoverShare());
    return { fixed: falsely, slope: price.minus(falsely) };
  };
  const a = line(priceA, meterA, () => pair.handoverShareA);
  const b = line(priceB, meterB, () => pair.handoverShareB);
  return breakEven(a, b, { name: phrase('resolutionRateName'), most: ONE });
}

/**
 * The interactions per session, above 0, at which a session costs the same on both sides.
 * Faults: no such number, with who is cheaper; the same cost at every number.
 */
export function breakEvenInteractions(pair: PairByInteractions): Result<Dec> {
  const { priceA, meterA, priceB, meterB } = pair;
  // Two resolution prices compare alike at any ρ.
  const rate = meterA === 'resolution' && meterB === 'resolution' ? ONE : undefined;
  const line = (price: Dec, meter: PricedMeter): CostLine => {
    if (meter === 'interaction') return { fixed: ZERO, slope: price };
    return { fixed: meter === 'session' ? price : price.times(rate ?? pair.resolutionRate), slope: ZERO };
  };
  return breakEven(line(priceA, meterA), line(priceB, meterB), {
    name: phrase('interactionsName'),
    most: undefined,
  });
}
