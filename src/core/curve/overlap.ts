import { max, min, type Dec } from '../exact/decimal.js';
import type { Curve, CurvePiece } from './curve.js';

/** A stretch over which both of two curves are lines. */
export interface Overlap {
  readonly from: Dec;
  readonly to: Dec | undefined;
  readonly a: CurvePiece;
  readonly b: CurvePiece;
}

/** Two curves cut at the breaks of both, up to where the first of them ends. */
export function overlaps(a: Curve, b: Curve): Overlap[] {
  const result: Overlap[] = [];
  let indexA = 0;
  let indexB = 0;
  for (;;) {
    const pieceA = a.pieces[indexA];
    const pieceB = b.pieces[indexB];
    if (pieceA === undefined || pieceB === undefined) return result;
    const to = earlier(pieceA.to, pieceB.to);
    result.push({ from: max(pieceA.from, pieceB.from), to, a: pieceA, b: pieceB });
    if (to === undefined) return result;
    if (pieceA.to?.eq(to) === true) indexA += 1;
    if (pieceB.to?.eq(to) === true) indexB += 1;
  }
}

/** The earlier of two ends, undefined being without end. */
export function earlier(a: Dec | undefined, b: Dec | undefined): Dec | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : min(a, b);
}
