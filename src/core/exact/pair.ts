/**
 * Exact arithmetic on plain doubles, without decimal.js. A double cannot hold the decimal that a cell means: 0.1, or
 * 0.7027777777777777 of a division; two doubles hold it to twice the digits. `docs/decisions/0018` derives the bounds.
 *
 * A number that does not fit makes every figure after it NaN, and so does a result that lies too near to the middle
 * between two doubles to be told from these digits: the caller then takes the decimal path. Every other result is the
 * very one of that path.
 *
 * Rounding to the nearest double keeps order, so the smaller of two such results is the nearest double of the smaller
 * of the exact ones: a cap needs no function of its own.
 */
import { decimalTail } from './decimal-tail.js';
import { productError, sumError } from './error-free.js';

/** A figure as the sum of two doubles: `value`, and the `rest` of at most half its last digit. */
export interface DoublePair {
  readonly value: number;
  readonly rest: number;
  /** The most by which the exact figure differs from value + rest, in `UNIT`. */
  readonly error: number;
}

/** The square of what one rounding may take from a number of size 1: the size of an error in the rest. */
const UNIT = 2 ** -106;
/** What a figure may lack of its size, in `UNIT`, beside what those that it is made of lack. */
export const DECIMAL_LACKS = 3;
export const PRODUCT_LACKS = 9;
export const QUOTIENT_LACKS = 20;
const SUM_LACKS = 4;

export const ONE_PAIR: DoublePair = { value: 1, rest: 0, error: 0 };

/** The decimal meant by a number, its shortest decimal text. */
export function pairOf(value: number): DoublePair {
  return { value, rest: decimalTail(value), error: DECIMAL_LACKS * Math.abs(value) };
}

/** a + b. */
export function sum(a: DoublePair, b: DoublePair): DoublePair {
  const value = a.value + b.value;
  const rest = sumError(a.value, b.value, value) + (a.rest + b.rest);
  const size = Math.abs(a.value) + Math.abs(b.value);
  return joined(value, rest, a.error + b.error + SUM_LACKS * size);
}

/** a − b. */
export function difference(a: DoublePair, b: DoublePair): DoublePair {
  return sum(a, { value: -b.value, rest: -b.rest, error: b.error });
}

/** a·b. */
export function product(a: DoublePair, b: DoublePair): DoublePair {
  const value = a.value * b.value;
  const inherited = Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + UNIT * a.error * b.error;
  return joined(
    value,
    productRest(a.value, a.rest, b.value, b.rest),
    inherited + PRODUCT_LACKS * Math.abs(value),
  );
}

/** What two pairs come to beside the product of their values, as a double. */
export function productRest(a: number, restOfA: number, b: number, restOfB: number): number {
  return productError(a, b, a * b) + a * restOfB + b * restOfA;
}

/** The nearest double of a/b, with no negative zero; NaN where b is 0, or where two doubles are too nearly as near. */
export function nearestQuotient(a: DoublePair, b: DoublePair): number {
  const value = a.value / b.value;
  const rest = quotientRest(a.value, a.rest, b.value, b.rest);
  const size = Math.abs(value);
  return nearest(value, rest, (a.error + size * b.error) / Math.abs(b.value) + QUOTIENT_LACKS * size);
}

/** The same of a quotient. */
export function quotientRest(a: number, restOfA: number, b: number, restOfB: number): number {
  const value = a / b;
  const back = value * b;
  const remainder = a - back - productError(value, b, back);
  return (remainder + restOfA - value * restOfB) / b;
}

/** The double that is nearest to a figure that lacks no more than so many `UNIT`; NaN where two are too nearly as near. */
export function nearest(value: number, rest: number, lacks: number): number {
  // Twice the bound: it is itself computed in doubles.
  const doubt = 2 * UNIT * lacks;
  const least = value + (rest - doubt);
  return least === value + (rest + doubt) ? least + 0 : NaN;
}

function joined(value: number, rest: number, error: number): DoublePair {
  const whole = value + rest;
  return { value: whole, rest: sumError(value, rest, whole), error };
}
