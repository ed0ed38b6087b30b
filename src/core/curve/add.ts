import { joined, type Curve } from './curve.js';
import { overlaps } from './overlap.js';

/**
 * The sum of two charges over the same variable. It keeps the rounding of units that both share or that one of them
 * has; where they round differently it rounds none, and holds for units of at most 9 decimals.
 */
export function add(a: Curve, b: Curve): Curve {
  const pieces = overlaps(a, b).map(({ from, to, a: pieceA, b: pieceB }) => ({
    from,
    to,
    base: pieceA.base.plus(pieceB.base),
    slope: pieceA.slope.plus(pieceB.slope),
  }));
  return { atZero: a.atZero.plus(b.atZero), pieces: joined(pieces), grid: sharedGrid(a, b) };
}

/** The rounding of units that two curves share, or that only one of them has; none where they round differently. */
export function sharedGrid({ grid: a }: Curve, { grid: b }: Curve): Curve['grid'] {
  if (a === undefined || b === undefined) return a ?? b;
  return a.start.eq(b.start) && a.step.eq(b.step) ? a : undefined;
}
