import { lowerNormalQuantile } from './normal-quantile.js';
import { portableExp, portableLog } from './portable.js';

/** A distribution as a rising function of a standard normal value. */
export type OfNormal = (z: number) => number;

/** The z of P90; that of P10 is its mirror. */
export const Z_90 = 1.2815515655446004;

/**
 * A quantity above 0 whose P10 and P90 are these: lognormal, as volumes and prices grow and shrink by factors, and no draw
 * falls below 0. Its median is the geometric mean of both.
 */
export function lognormal(p10: number, p90: number): OfNormal {
  const [low, high] = [portableLog(p10), portableLog(p90)];
  const [middle, deviation] = [(low + high) / 2, (high - low) / (2 * Z_90)];
  return (z) => portableExp(middle + deviation * z);
}

/** A quantity above a floor: what is above it is lognormal. */
export function lognormalAbove(floor: number, p10: number, p90: number): OfNormal {
  const above = lognormal(p10 - floor, p90 - floor);
  return (z) => floor + above(z);
}

/** A share above 0 and below 1: its odds are lognormal, so that no draw leaves that range. */
export function logitNormal(p10: number, p90: number): OfNormal {
  const odds = lognormal(p10 / (1 - p10), p90 / (1 - p90));
  return (z) => 1 - 1 / (1 + odds(z));
}

/** Cells a half of the unit interval is cut into: 64 in every octave towards its end, down to 64 of 2³² steps. */
const CELLS_IN_OCTAVE = 64;
const BITS_OF_CELL = 6;
const OCTAVES = 25;
const CELLS = OCTAVES * CELLS_IN_OCTAVE;
const STEPS = 2 ** 32;
const HALF = 0x7fffffff;
/** A cell's width in random steps, inverted. */
const PER_STEP = Float64Array.from({ length: OCTAVES }, (_, octave) => 2 ** -octave);

/**
 * Values of a distribution from random 32-bit numbers, by its quantile function: one number gives one value, its first
 * bit the half that it lies in. The function is tabulated by cubics, finer towards both ends; the few numbers at the very
 * ends, 1 of 33 million, go by the function itself. Off by less than 1e-8 of the value for P90 ÷ P10 up to 10.
 */
export function sampler(
  distribution: OfNormal,
): (random: Int32Array, into: Float64Array, count: number) => void {
  const cubics = cubicsOf(distribution);
  return (random, into, count) => {
    for (let index = 0; index < count; index += 1) {
      const number = random[index] as number;
      const steps = number & HALF;
      if (steps < CELLS_IN_OCTAVE) {
        const z = lowerNormalQuantile((steps + 0.5) / STEPS);
        into[index] = distribution(number < 0 ? -z : z);
        continue;
      }
      const octave = 31 - BITS_OF_CELL - Math.clz32(steps);
      const cell = (octave << BITS_OF_CELL) + ((steps >>> octave) & (CELLS_IN_OCTAVE - 1));
      const place = ((steps & ((1 << octave) - 1)) + 0.5) * (PER_STEP[octave] as number);
      const at = (number < 0 ? cell + CELLS : cell) << 2;
      into[index] =
        (((cubics[at + 3] as number) * place + (cubics[at + 2] as number)) * place +
          (cubics[at + 1] as number)) *
          place +
        (cubics[at] as number);
    }
  };
}

/** The lower half's cells, then the upper half's, four coefficients each. */
function cubicsOf(distribution: OfNormal): Float64Array {
  const cubics = new Float64Array(8 * CELLS);
  for (const [index, z] of normalNodes().entries()) {
    for (const [half, sign] of [1, -1].entries()) {
      const [first = 0, second = 0, third = 0, fourth = 0] = z.map((own) => distribution(sign * own));
      const [rise, bend, twist] = [
        second - first,
        third - 2 * second + first,
        fourth - 3 * third + 3 * second - first,
      ];
      // Newton's form through four even points, t in thirds of the cell.
      cubics.set(
        [first, 3 * (rise - bend / 2 + twist / 3), 9 * (bend / 2 - twist / 2), 27 * (twist / 6)],
        (half * CELLS + index) * 4,
      );
    }
  }
  return cubics;
}

let nodes: readonly (readonly number[])[] | undefined;

/** Four z in every cell of the lower half, ends included. */
function normalNodes(): readonly (readonly number[])[] {
  nodes ??= Array.from({ length: CELLS }, (_, index) => {
    const octave = index >> BITS_OF_CELL;
    const start = (CELLS_IN_OCTAVE + (index & (CELLS_IN_OCTAVE - 1))) * 2 ** octave;
    return [0, 1, 2, 3].map((third) => lowerNormalQuantile((start + (third * 2 ** octave) / 3) / STEPS));
  });
  return nodes;
}
