import type { Dec } from '../exact/decimal.js';
import { endOf, heightOf, meant, valueAt, type Curve, type CurvePiece } from './curve.js';
import { earlier } from './overlap.js';

export interface Point {
  readonly at: Dec;
  readonly value: Dec;
}

/**
 * The points that a polyline needs to be the curve itself between two places: both ends, each break, and at a jump
 * the height it ends at and then the height it goes on from. The range is shortened to the curve's end.
 */
export function draw(curve: Curve, from: Dec, to: Dec): Point[] {
  const last = earlier(to, endOf(curve)) ?? to;
  const points: Point[] = [{ at: from, value: valueAt(curve, from) }];
  for (const piece of curve.pieces) {
    if (piece.to?.lte(from) === true || piece.from.gte(last)) continue;
    const startsAt = piece.from.lte(from) ? from : piece.from;
    pushJump(points, piece, startsAt);
    const endsAt = earlier(piece.to, last) ?? last;
    points.push({ at: endsAt, value: heightOf(piece, endsAt) });
  }
  return points;
}

/** The right side of a jump, where the piece does not start at the height the one before it ended. */
function pushJump(points: Point[], piece: CurvePiece, at: Dec): void {
  const value = heightOf(piece, at);
  const before = points.at(-1);
  if (before !== undefined && meant(before.value).eq(meant(value))) return;
  points.push({ at, value });
}
