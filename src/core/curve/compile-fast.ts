import { dec, toDouble, ZERO, type Dec } from '../exact/decimal.js';
import { heightOf, meant, type Curve, type CurvePiece, type UnitGrid } from './curve.js';

/** From this many pieces on, halving beats walking. */
const WALKED_PIECES = 16;
/** Units are counted to 9 decimals, halves up. */
const COUNTED = dec('1e9');

/** The curve as parallel arrays: piece i holds up to last[i], and is value[i] + slope[i] · (q − from[i]). */
interface FastPieces {
  readonly last: Float64Array;
  readonly from: Float64Array;
  readonly value: Float64Array;
  readonly slope: Float64Array;
}

/**
 * The curve in plain doubles, for simulation and charts: the exact charge to about 12 digits, with its jumps at the
 * same units. Units between jumps are charged as they come, not rounded to 9 decimals. NaN beyond the curve's end.
 */
export function compileFast(curve: Curve): (units: number) => number {
  const pieces = fastPieces(curve);
  return pieces.last.length <= WALKED_PIECES ? walking(pieces) : halving(pieces);
}

function walking({ last, from, value, slope }: FastPieces): (units: number) => number {
  return (units) => {
    let index = 0;
    while (units > (last[index] as number)) index += 1;
    return (value[index] as number) + (slope[index] as number) * (units - (from[index] as number));
  };
}

function halving({ last, from, value, slope }: FastPieces): (units: number) => number {
  return (units) => {
    let low = 0;
    let high = last.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (units > (last[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return (value[low] as number) + (slope[low] as number) * (units - (from[low] as number));
  };
}

/** Each piece is anchored at its own start, so that no large base cancels against a large slope. */
function fastPieces(curve: Curve): FastPieces {
  const zero: CurvePiece = { from: ZERO, to: ZERO, base: curve.atZero, slope: ZERO };
  const first = curve.pieces[0];
  const all = first?.base.eq(curve.atZero) === true ? curve.pieces : [zero, ...curve.pieces];
  const lasts = all.map((piece, index) => lastUnits(piece, all[index + 1], curve.grid));
  const rows = all.map((piece, index) => ({
    last: lasts[index] ?? Infinity,
    from: toDouble(piece.from),
    value: toDouble(heightOf(piece, piece.from)),
    slope: toDouble(piece.slope),
  }));
  if (lasts.at(-1) !== Infinity) rows.push({ last: Infinity, from: 0, value: NaN, slope: 0 });
  return {
    last: Float64Array.from(rows, (row) => row.last),
    from: Float64Array.from(rows, (row) => row.from),
    value: Float64Array.from(rows, (row) => row.value),
    slope: Float64Array.from(rows, (row) => row.slope),
  };
}

/** The last double that a piece is charged for: at a jump, whatever is rounded down to its end still belongs to it. */
function lastUnits(piece: CurvePiece, next: CurvePiece | undefined, grid: UnitGrid | undefined): number {
  const { to } = piece;
  if (to === undefined) return Infinity;
  const continuous = next !== undefined && meant(heightOf(piece, to)).eq(meant(heightOf(next, to)));
  if (grid === undefined || continuous) return toDouble(to);
  const counted = meant(to.minus(grid.start).div(grid.step).times(COUNTED)).floor();
  return largestBelow(counted.plus(0.5).div(COUNTED).times(grid.step).plus(grid.start));
}

/** The largest double below a number above 0. */
function largestBelow(limit: Dec): number {
  const nearest = toDouble(limit);
  if (dec(nearest).lt(limit)) return nearest;
  const bits = new BigInt64Array(Float64Array.of(nearest).buffer);
  bits[0] = (bits[0] ?? 0n) - 1n;
  return new Float64Array(bits.buffer)[0] ?? nearest;
}
