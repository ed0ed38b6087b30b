import { negative, over, rational, times, type Rational } from './rational.js';

/** The fraction that the shortest decimal text of a number is. */
export function fractionOfText(value: number): Rational {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  const scale: Rational = Number(exponent) < 0 ? { top: 1n, bottom: power } : { top: power, bottom: 1n };
  return times(rational(digits), scale);
}

/** The fraction that a double itself is. */
export function fractionOfDouble(value: number): Rational {
  let whole = value;
  let halvings = 0n;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    halvings += 1n;
  }
  return over(rational(BigInt(whole)), rational(2n ** halvings));
}

/** The nearest double of a fraction, of two equally near ones the even one; for results far from the ends of doubles. */
export function nearestDouble(value: Rational): number {
  if (value.top < 0n) return -nearestDouble(negative(value));
  // Far more digits than a double has, and a last one that tells whether anything follows.
  const spare = 2n ** 200n;
  const scaled = (value.top * spare) / value.bottom;
  const rest = scaled * value.bottom === value.top * spare ? 0n : 1n;
  return Number(2n * scaled + rest) / 2 ** 201;
}
