import { highPart, nearestWhole, productError } from './error-free.js';

/** Powers of ten that are exact as doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** A decimal of up to 15 digits is the shortest text of its nearest double. */
const FIFTEEN_DIGITS = 1e15;
/** Further than this from a whole number, two of them are about equally near. */
const MIDDLE = 0.499999999;

/**
 * The decimal that a double stands for, its shortest text, less the double itself: 0.1 is less than its double by
 * 5.55e-18. Within 2⁻⁵² of itself, and never more than half the distance to the next double.
 *
 * NaN where it would take longer to tell than to read the text: from 1e15 up, more than 22 decimal places, two texts
 * equally near, no finite number.
 */
export function decimalTail(value: number): number {
  // Most prices, rates and means have at most two decimals, which tells without a division.
  const hundredths = nearestWhole(value * 100);
  const high = highPart(value);
  const tail = (hundredths - 100 * high - 100 * (value - high)) * 0.01;
  return value + tail === value && Math.abs(hundredths) < FIFTEEN_DIGITS ? tail : longTail(value);
}

/** Tries 15, 16 and 17 digits: with 17 there is always a decimal that no other double is as near to. */
function longTail(value: number): number {
  const size = Math.abs(value);
  if (!(size < FIFTEEN_DIGITS)) return NaN;
  const places = placesOfFifteenDigits(size);
  for (let more = places; more <= places + 2; more += 1) {
    const distance = distanceToWhole(value, power(more));
    const tail = distance / power(more);
    if (value + tail === value) return Math.abs(distance) < MIDDLE ? tail : NaN;
  }
  return NaN;
}

/** How many decimal places leave 15 digits in all; of more places than powers of ten are exact, no matter how many. */
function placesOfFifteenDigits(size: number): number {
  // Shares are the numbers that are most often this long.
  let places = 15;
  while (size * power(places) >= FIFTEEN_DIGITS) places -= 1;
  while (size * power(places) < FIFTEEN_DIGITS / 10) places += 1;
  return places;
}

/** The whole number nearest to value·scale, less value·scale. */
function distanceToWhole(value: number, scale: number): number {
  const scaled = value * scale;
  const error = productError(value, scale, scaled);
  const fraction = scaled - Math.floor(scaled);
  return nearestWhole(fraction + error) - fraction - error;
}

/** NaN where it is not exact: then no comparison holds, and the text is read. */
function power(exponent: number): number {
  return POWERS[exponent] ?? NaN;
}
