/**
 * Exact arithmetic on doubles that are short decimals, without decimal.js: most real prices, rates and counts are
 * small integers over a power of ten, P/10ᵏ. The terms are multiplied out in safe integers, and one division of two
 * safe integers gives the nearest double of the exact decimal result.
 *
 * Every function here returns NaN where its terms do not fit (too many digits, a division by 0, a number that is none):
 * the caller then takes the decimal path. What fits is the very result of that path.
 *
 * Rounding to the nearest double keeps order, so the smaller of two such results is the nearest double of the smaller
 * of the exact ones: a cap needs no function of its own.
 */

/** Powers of ten that are exact as doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Below this, P/10ᵏ has at most 15 digits and is the shortest decimal text of its nearest double. */
const MANTISSA_LIMIT = 1e15;
/** Below this, whole numbers and their products are exact. */
const SAFE_LIMIT = 2 ** 53;

/** Above 2⁵² a double has no digits after the point. */
const ROUNDER = 1.5 * 2 ** 52;

/** The nearest double of a·b/c; NaN where it does not fit. */
export function fastProductQuotient(a: number, b: number, c: number): number {
  const placesA = decimalPlaces(a);
  const placesB = decimalPlaces(b);
  const placesC = decimalPlaces(c);
  if (placesA < 0 || placesB < 0 || placesC < 0) return NaN;
  const product = mantissa(a, placesA) * mantissa(b, placesB);
  return scaledQuotient(product, mantissa(c, placesC), placesC - placesA - placesB);
}

/** The nearest double of a·(x + y(1 − x))/c, x and y between 0 and 1; NaN where it does not fit. */
export function fastMixtureQuotient(a: number, x: number, y: number, c: number): number {
  const placesA = decimalPlaces(a);
  const placesX = decimalPlaces(x);
  const placesY = decimalPlaces(y);
  const placesC = decimalPlaces(c);
  if (placesA < 0 || placesX < 0 || placesY < 0 || placesC < 0) return NaN;
  if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return NaN;
  const wholeX = mantissa(x, placesX);
  const mixture = wholeX * power(placesY) + mantissa(y, placesY) * (power(placesX) - wholeX);
  if (!(mixture < SAFE_LIMIT)) return NaN;
  const product = mantissa(a, placesA) * mixture;
  return scaledQuotient(product, mantissa(c, placesC), placesC - placesA - placesX - placesY);
}

/** A k, seldom more than is needed, for which `value` is P/10ᵏ with P below the limit; −1 if there is none. */
function decimalPlaces(value: number): number {
  // Most prices, rates and means have at most two decimals: one division tells.
  const hundredths = nearestWhole(value * 100);
  if (Math.abs(hundredths) < MANTISSA_LIMIT && hundredths / 100 === value) return 2;
  for (let places = 0; places < POWERS.length; places += 1) {
    const scale = power(places);
    const whole = nearestWhole(value * scale);
    if (!(Math.abs(whole) < MANTISSA_LIMIT)) return -1;
    if (whole / scale === value) return places;
  }
  return -1;
}

function mantissa(value: number, places: number): number {
  return nearestWhole(value * power(places));
}

/** Rounding by the precision of a double: exact below 2⁵¹, twice as fast as Math.round. */
function nearestWhole(value: number): number {
  return value + ROUNDER - ROUNDER;
}

/** numerator · 10^exponent / denominator, where both sides are whole numbers that stay safe. */
function scaledQuotient(numerator: number, denominator: number, exponent: number): number {
  const above = exponent > 0 ? numerator * power(exponent) : numerator;
  const below = exponent < 0 ? denominator * power(-exponent) : denominator;
  if (!(Math.abs(above) < SAFE_LIMIT && Math.abs(below) < SAFE_LIMIT) || below === 0) return NaN;
  return above / below + 0;
}

function power(exponent: number): number {
  return POWERS[exponent] ?? NaN;
}
