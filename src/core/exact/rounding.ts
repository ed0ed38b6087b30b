import { Decimal } from 'decimal.js';
import type { Dec } from './decimal.js';

/**
 * Units as they are charged by steps: rounded half up to 9 decimals, so that 0.1 × 3 units meets a boundary at 0.3.
 * Used before a ceiling, a tier look-up and a comparison with a commitment, and nowhere else.
 */
export function roundUnits(units: Dec): Dec {
  return units.toDecimalPlaces(9, Decimal.ROUND_HALF_UP);
}

/** The smallest whole number that is not below `units`, after `roundUnits`. */
export function ceilUnits(units: Dec): Dec {
  return roundUnits(units).ceil();
}

/** An amount of money in a currency with `minorDigits` decimals, halves away from zero. */
export function roundMoney(amount: Dec, minorDigits: number): Dec {
  return amount.toDecimalPlaces(minorDigits, Decimal.ROUND_HALF_UP);
}
