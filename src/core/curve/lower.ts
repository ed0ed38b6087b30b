import { min } from '../exact/decimal.js';
import { sharedGrid } from './add.js';
import { heightOf, joined, type Curve, type CurvePiece } from './curve.js';
import { overlaps, type Overlap } from './overlap.js';
import { crossingOf } from './solve.js';

/** The lower of two charges over the same variable at every point, up to where the first of them ends. */
export function lower(a: Curve, b: Curve): Curve {
  return {
    atZero: min(a.atZero, b.atZero),
    pieces: joined(overlaps(a, b).flatMap(lowerParts)),
    grid: sharedGrid(a, b),
  };
}

function lowerParts(overlap: Overlap): CurvePiece[] {
  const { from, to } = overlap;
  const crossing = crossingOf(overlap);
  const crosses = crossing !== undefined && crossing.gt(from) && to?.lte(crossing) !== true;
  if (!crosses) return [lowerPart(overlap)];
  return [lowerPart({ ...overlap, to: crossing }), lowerPart({ ...overlap, from: crossing })];
}

/** The lines do not cross within the part, so any point inside it tells which is the lower. */
function lowerPart({ from, to, a, b }: Overlap): CurvePiece {
  const inside = to === undefined ? from.plus(1) : from.plus(to).div(2);
  const lowerOne = heightOf(a, inside).lte(heightOf(b, inside)) ? a : b;
  return { ...lowerOne, from, to };
}
