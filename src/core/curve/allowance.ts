import { max, ZERO, type Dec } from '../exact/decimal.js';
import { evaluateExact, joined, meant, type Curve } from './curve.js';

/** The curve over units of which the first `included` are free of the schedule: curve(max(q − included, 0)). */
export function shiftIncluded(curve: Curve, included: Dec): Curve {
  const free = { from: ZERO, to: meant(included), base: curve.atZero, slope: ZERO };
  const shifted = curve.pieces.map(({ from, to, base, slope }) => ({
    from: meant(from.plus(included)),
    to: to && meant(to.plus(included)),
    base: base.minus(slope.times(included)),
    slope,
  }));
  const grid = curve.grid && { ...curve.grid, start: curve.grid.start.plus(included) };
  return { atZero: curve.atZero, pieces: joined([free, ...shifted]), grid };
}

/** The curve where at least `minimum` units are charged: curve(max(q, minimum)), the minimum within the curve's end. */
export function atLeastUnits(curve: Curve, minimum: Dec): Curve {
  if (minimum.lte(ZERO)) return curve;
  const atMinimum = evaluateExact(curve, minimum);
  const level = { from: ZERO, to: minimum, base: atMinimum, slope: ZERO };
  const beyond = curve.pieces
    .filter(({ to }) => to === undefined || to.gt(minimum))
    .map((piece) => ({ ...piece, from: max(piece.from, minimum) }));
  return { ...curve, atZero: atMinimum, pieces: joined([level, ...beyond]) };
}
