import { Decimal } from 'decimal.js';
import { ZERO, type Dec } from './decimal.js';

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

/** How amounts become amounts of an invoice. */
export interface MoneyRounding {
  /** To the nearest minor unit, halves away from zero. */
  readonly nearest: (amount: Dec) => Dec;
  /** A ceiling: the most whole minor units that do not exceed it. */
  readonly atMost: (amount: Dec) => Dec;
  /** A floor: the fewest whole minor units that do not undercut it. */
  readonly atLeast: (amount: Dec) => Dec;
}

/** In a currency with `minorDigits` decimals; amounts are 0 or more. */
export function moneyRounding(minorDigits: number): MoneyRounding {
  const by = (mode: Decimal.Rounding) => (amount: Dec) => meant(amount).toDecimalPlaces(minorDigits, mode);
  return {
    nearest: by(Decimal.ROUND_HALF_UP),
    atMost: by(Decimal.ROUND_DOWN),
    atLeast: by(Decimal.ROUND_UP),
  };
}

/** Amounts as they are. */
export const UNROUNDED: MoneyRounding = {
  nearest: (amount) => amount,
  atMost: (amount) => amount,
  atLeast: (amount) => amount,
};

/**
 * a − b for amounts of 0 or more, 0 where they differ only beyond the digits that are meant: 6 units of a month that was
 * cut to 6 ÷ 22 of itself are the 6 that are included, and nothing is left over.
 */
export function difference(a: Dec, b: Dec): Dec {
  return meant(a).eq(meant(b)) ? ZERO : a.minus(b);
}
