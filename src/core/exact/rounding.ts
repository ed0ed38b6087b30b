import { Decimal } from 'decimal.js';
import type { Dec } from './decimal.js';

/**
 * Digits that are meant: a third taken three times is 0.999…9 in the 50 digits of the core, and would fall on the
 * wrong side of a boundary or of half a cent. Beyond 40 digits there is only what such divisions left behind.
 */
function meant(value: Dec): Dec {
  return value.toSignificantDigits(40);
}

/**
 * Units as they are charged by steps: rounded half up to 9 decimals, so that 0.1 × 3 units meets a boundary at 0.3.
 * Used before a ceiling, a tier look-up and a comparison with a commitment, and nowhere else.
 */
export function roundUnits(units: Dec): Dec {
  return meant(units).toDecimalPlaces(9, Decimal.ROUND_HALF_UP);
}

/** The smallest whole number that is not below `units`, after `roundUnits`. */
export function ceilUnits(units: Dec): Dec {
  return roundUnits(units).ceil();
}

/** An amount of money in a currency with `minorDigits` decimals, halves away from zero. */
export function roundMoney(amount: Dec, minorDigits: number): Dec {
  return meant(amount).toDecimalPlaces(minorDigits, Decimal.ROUND_HALF_UP);
}
