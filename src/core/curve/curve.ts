import { dec, max, ZERO, type Dec } from '../exact/decimal.js';
import { roundUnits } from '../exact/rounding.js';
import { assert } from '../fault/result.js';

/** base + slope · q. */
interface Line {
  readonly base: Dec;
  readonly slope: Dec;
}

/** A line over units: the charge is base + slope · q for from < q ≤ to. */
export interface CurvePiece extends Line {
  readonly from: Dec;
  /** Undefined is without end. */
  readonly to: Dec | undefined;
}

/** Where units are counted in steps of `step` from `start`: a count is rounded to 9 decimals before it is charged. */
export interface UnitGrid {
  readonly start: Dec;
  readonly step: Dec;
}

/**
 * A charge as a function of billable units q ≥ 0: piecewise linear, jumps included, each piece closed on the right.
 * The charge of 0 units stands apart, because a package charges nothing there and in full just above.
 */
export interface Curve {
  readonly atZero: Dec;
  /** Rising and without gaps from 0; at least one. Beyond a closed last piece there is no charge. */
  readonly pieces: readonly CurvePiece[];
  /** Undefined where units are charged as they are, not rounded. */
  readonly grid: UnitGrid | undefined;
}

/** Units are counted one by one. */
export const WHOLE_UNITS: UnitGrid = { start: ZERO, step: dec(1) };

export function piece(from: Dec, to: Dec | undefined, base: Dec, slope: Dec): CurvePiece {
  return { from, to, base, slope };
}

/** Digits that are meant: beyond them there is only what a division left behind. */
const MEANT_DIGITS = 40;
const RESIDUE = dec('1e-30');

/** The charge of `units`, exactly as the schedule's own pipeline has it. Units within the curve's end. */
export function evaluateExact(curve: Curve, units: Dec): Dec {
  return valueAt(curve, curve.grid === undefined ? units : onGrid(units, curve.grid));
}

/** The height of the curve at a point, whatever its grid. */
export function valueAt(curve: Curve, point: Dec): Dec {
  return heightOf(lineAt(curve, point), point);
}

/** Whether two curves have the same height at a point. */
export function meetAt(a: Curve, b: Curve, point: Dec): boolean {
  return orderAt(lineAt(a, point), lineAt(b, point), point) === 0;
}

/**
 * Which of two lines is the lower one at a point: below 0 the first, above 0 the second, 0 if they have the same height.
 * A crossing has no end of digits and is kept with 40 of them, so heights are the same that differ by less than 1e-30
 * of the largest of the terms that make them.
 */
export function orderAt(a: Line, b: Line, point: Dec): number {
  const difference = heightOf(a, point).minus(heightOf(b, point));
  const size = [a, b]
    .flatMap(({ base, slope }) => [base.abs(), slope.times(point).abs()])
    .reduce((largest, term) => max(largest, term));
  return difference.abs().lte(size.times(RESIDUE)) ? 0 : difference.cmp(ZERO);
}

/** The height at a point of the line that a piece is part of. */
export function heightOf({ base, slope }: Line, point: Dec): Dec {
  return base.plus(slope.times(point));
}

/** The last point that has a charge; undefined if there is no last. */
export function endOf(curve: Curve): Dec | undefined {
  return curve.pieces.at(-1)?.to;
}

/** A number without what divisions leave behind in its last digits. */
export function meant(value: Dec): Dec {
  return value.toSignificantDigits(MEANT_DIGITS);
}

/** Neighbours on one line made one piece, and pieces of no width left out. */
export function joined(pieces: readonly CurvePiece[]): CurvePiece[] {
  const result: CurvePiece[] = [];
  for (const own of pieces) {
    if (own.to?.lte(own.from) === true) continue;
    const last = result.at(-1);
    if (last !== undefined && last.base.eq(own.base) && last.slope.eq(own.slope)) {
      result[result.length - 1] = { ...last, to: own.to };
    } else {
      result.push(own);
    }
  }
  return result;
}

function onGrid(units: Dec, { start, step }: UnitGrid): Dec {
  return roundUnits(units.minus(start).div(step)).times(step).plus(start);
}

/** The line that the curve has at a point. */
function lineAt(curve: Curve, point: Dec): Line {
  const at = meant(point);
  return at.lte(ZERO) ? { base: curve.atZero, slope: ZERO } : pieceAt(curve.pieces, at);
}

function pieceAt(pieces: readonly CurvePiece[], point: Dec): CurvePiece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const to = pieces[middle]?.to;
    if (to === undefined || point.lte(to)) high = middle;
    else low = middle + 1;
  }
  const piece = pieces[low];
  assert(
    piece !== undefined && (piece.to === undefined || point.lte(piece.to)),
    'units are within the curve',
  );
  return piece;
}
