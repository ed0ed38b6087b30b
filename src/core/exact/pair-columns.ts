import { decimalTail } from './decimal-tail.js';
import { nearestQuotient, product, UNIT, type DoublePair } from './pair.js';

/** Figures in rows of decimals as `pairOf` has them, and room for their tails. */
export interface DecimalColumn {
  readonly values: Float64Array;
  readonly tails: Float64Array;
}

export function decimalColumn(rows: number): DecimalColumn {
  return { values: new Float64Array(rows), tails: new Float64Array(rows) };
}

/**
 * a·b/c in so many rows, NaN where it is in doubt. Column by column: each step is a loop that is compiled with all it
 * calls, and nothing is allocated.
 */
export function nearestRatios(
  [a, b, c]: readonly [DecimalColumn, DecimalColumn, DecimalColumn],
  into: Float64Array,
  count: number,
): void {
  for (const { values, tails } of [a, b, c]) fillTails(values, tails, count);
  for (let at = 0; at < count; at += 1) {
    into[at] = nearestQuotient(product(pairAt(a, at), pairAt(b, at)), pairAt(c, at));
  }
}

function fillTails(values: Float64Array, tails: Float64Array, count: number): void {
  for (let at = 0; at < count; at += 1) tails[at] = decimalTail(values[at] as number);
}

function pairAt({ values, tails }: DecimalColumn, at: number): DoublePair {
  const value = values[at] as number;
  return { value, rest: tails[at] as number, error: 3 * UNIT * Math.abs(value) };
}
