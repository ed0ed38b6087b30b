import { decimalTail } from './decimal-tail.js';
import { sumError } from './error-free.js';
import { DECIMAL_LACKS, nearest, PRODUCT_LACKS, productRest, QUOTIENT_LACKS, quotientRest } from './pair.js';

/** Figures in rows as pairs of doubles have them, without their errors. */
export interface PairColumn {
  readonly values: Float64Array;
  readonly rests: Float64Array;
}

export function pairColumn(rows: number): PairColumn {
  return { values: new Float64Array(rows), rests: new Float64Array(rows) };
}

/** What the quotient of a product of decimals by a decimal may lack, of its size. */
const RATIO_LACKS = 3 * DECIMAL_LACKS + PRODUCT_LACKS + QUOTIENT_LACKS;

/**
 * a·b/c in so many rows of decimals, NaN where it is in doubt. Column by column, each step a short loop that is compiled
 * with all it calls, so that nothing is allocated.
 */
export function nearestRatios(
  [a, b, c]: readonly [PairColumn, PairColumn, PairColumn],
  into: Float64Array,
  count: number,
): void {
  fillTails(a, count);
  fillTails(b, count);
  fillTails(c, count);
  for (let at = 0; at < count; at += 1) {
    const first = a.values[at] as number;
    const second = b.values[at] as number;
    const divisor = c.values[at] as number;
    const value = first * second;
    const rest = productRest(first, a.rests[at] as number, second, b.rests[at] as number);
    const dividend = value + rest;
    const ratio = dividend / divisor;
    const restOfDividend = sumError(value, rest, dividend);
    const restOfRatio = quotientRest(dividend, restOfDividend, divisor, c.rests[at] as number);
    into[at] = nearest(ratio, restOfRatio, RATIO_LACKS * Math.abs(ratio));
  }
}

function fillTails({ values, rests }: PairColumn, count: number): void {
  for (let at = 0; at < count; at += 1) rests[at] = decimalTail(values[at] as number);
}
