import { Decimal } from 'decimal.js';

/**
 * The decimal numbers of the core: 50 significant digits, halves away from zero (as Excel's ROUND does).
 * A clone of its own, so that no other user of decimal.js can change its settings.
 */
const Exact = Decimal.clone({
  precision: 50,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  maxE: 9e15,
  minE: -9e15,
});

/** An exact decimal number. */
export type Dec = Decimal;

/** The decimal meant by a number (its shortest decimal text), a decimal text, or a decimal. */
export function dec(value: number | string | Dec): Dec {
  return new Exact(value);
}

export const ZERO: Dec = dec(0);
export const ONE: Dec = dec(1);

export function sum(values: readonly Dec[]): Dec {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

export function min(a: Dec, b: Dec): Dec {
  return a.lte(b) ? a : b;
}

export function max(a: Dec, b: Dec): Dec {
  return a.gte(b) ? a : b;
}

/** e to the power of `value`, to the core's 50 digits. */
export function exp(value: Dec): Dec {
  return value.exp();
}

/** The nearest double, with no negative zero; ±Infinity where the magnitude is beyond a double. */
export function toDouble(value: Dec): number {
  return value.toNumber() + 0;
}
