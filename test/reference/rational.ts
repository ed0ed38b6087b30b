/**
 * Exact fractions of whole numbers, for an engine that shares nothing with the product: no decimals, no precision,
 * no rounding but the one that is asked for.
 */
export interface Rational {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

export const NONE: Rational = { top: 0n, bottom: 1n };
export const UNIT: Rational = { top: 1n, bottom: 1n };

function lowest(top: bigint, bottom: bigint): Rational {
  let a = top < 0n ? -top : top;
  let b = bottom;
  while (b > 0n) [a, b] = [b, a % b];
  return { top: top / a, bottom: bottom / a };
}

function fraction(top: bigint, bottom: bigint): Rational {
  if (bottom === 0n) throw new Error('a fraction over 0');
  if (top === 0n) return NONE;
  return bottom < 0n ? lowest(-top, -bottom) : lowest(top, bottom);
}

/** The fraction that a plain decimal text is: `12.50`, `-3`, `65%`. */
export function rational(text: string | bigint): Rational {
  if (typeof text === 'bigint') return { top: text, bottom: 1n };
  const parts = /^(-?)(\d*)\.?(\d*)(%?)$/.exec(text);
  if (parts === null) throw new Error(`not a plain decimal: ${text}`);
  const [, sign = '', whole = '', decimals = '', percent = ''] = parts;
  const top = BigInt(`${whole}${decimals}` || '0') * (sign === '-' ? -1n : 1n);
  return fraction(top, 10n ** BigInt(decimals.length + (percent === '' ? 0 : 2)));
}

export function plus(...values: readonly Rational[]): Rational {
  return values.reduce((a, b) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom), NONE);
}

export function negative(value: Rational): Rational {
  return { top: -value.top, bottom: value.bottom };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, negative(b));
}

export function times(...values: readonly Rational[]): Rational {
  return values.reduce((a, b) => fraction(a.top * b.top, a.bottom * b.bottom), UNIT);
}

export function over(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** Below 0, 0 or above 0 as a is less than, equal to or more than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

export function isNone(value: Rational): boolean {
  return value.top === 0n;
}

function floorOf({ top, bottom }: Rational): bigint {
  const quotient = top / bottom;
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient;
}

export function ceiling(value: Rational): Rational {
  return rational(-floorOf(negative(value)));
}

/** To `digits` decimals, halves away from zero. */
export function rounded(value: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  const size = value.top < 0n ? -value.top : value.top;
  const whole = (2n * size * scale + value.bottom) / (2n * value.bottom);
  return fraction(value.top < 0n ? -whole : whole, scale);
}

/** The most of so many decimals that is not above a number of 0 or more. */
export function notAbove(value: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  return fraction((value.top * scale) / value.bottom, scale);
}

/** The fewest of so many decimals that is not below a number. */
export function notBelow(value: Rational, digits: number): Rational {
  const scale = rational(10n ** BigInt(digits));
  return over(ceiling(times(value, scale)), scale);
}

/** The nearest double: 60 digits and whether anything comes after them, read by the language's own exact reader. */
export function nearestDouble({ top, bottom }: Rational): number {
  if (top === 0n) return 0;
  const size = top < 0n ? -top : top;
  const shift = Math.max(0, 60 - (size.toString().length - bottom.toString().length));
  const scaled = size * 10n ** BigInt(shift);
  const after = scaled % bottom === 0n ? '0' : '1';
  return Number(`${top < 0n ? '-' : ''}${(scaled / bottom).toString()}${after}e-${shift + 1}`);
}
