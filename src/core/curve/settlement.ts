import { max, min, ZERO, type Dec } from '../exact/decimal.js';
import { heightOf, joined, type Curve, type CurvePiece } from './curve.js';

/** The charge times a factor, 0 or more: what is left after a discount. */
export function scale(curve: Curve, factor: Dec): Curve {
  return {
    ...curve,
    atZero: curve.atZero.times(factor),
    pieces: joined(
      curve.pieces.map((piece) => ({
        ...piece,
        base: piece.base.times(factor),
        slope: piece.slope.times(factor),
      })),
    ),
  };
}

/** The charge topped up to a minimum fee. */
export function atLeast(curve: Curve, fee: Dec): Curve {
  return clipped(curve, fee, max);
}

/** The charge held to a cap. */
export function atMost(curve: Curve, cap: Dec): Curve {
  return clipped(curve, cap, min);
}

function clipped(curve: Curve, level: Dec, pick: (a: Dec, b: Dec) => Dec): Curve {
  return {
    ...curve,
    atZero: pick(curve.atZero, level),
    pieces: joined(
      curve.pieces.flatMap((piece) => splitAt(piece, level)).map((part) => clippedPart(part, level, pick)),
    ),
  };
}

/** A piece in two parts where it crosses a level, else whole. */
function splitAt(piece: CurvePiece, level: Dec): CurvePiece[] {
  if (piece.slope.isZero()) return [piece];
  const crossing = level.minus(piece.base).div(piece.slope);
  if (crossing.lte(piece.from) || piece.to?.lte(crossing) === true) return [piece];
  return [
    { ...piece, to: crossing },
    { ...piece, from: crossing },
  ];
}

/** A part lies on one side of the level, so any point inside it tells which. */
function clippedPart(part: CurvePiece, level: Dec, pick: (a: Dec, b: Dec) => Dec): CurvePiece {
  const inside = part.to === undefined ? part.from.plus(1) : part.from.plus(part.to).div(2);
  const height = heightOf(part, inside);
  return pick(height, level).eq(height) ? part : { ...part, base: level, slope: ZERO };
}
