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

/**
 * A half of the unit interval is cut into 512 even cells. The 64 at its end are cut finer: 64 cells in every octave towards
 * the end, down to 64 of 2³² steps.
 */
const CELLS_IN_OCTAVE = 64;
const BITS_OF_CELL = 6;
const OCTAVES = 22;
const FINE_CELLS = OCTAVES * CELLS_IN_OCTAVE;
const EVEN_CELLS = 512;
const BITS_OF_EVEN_CELL = 22;
const STEPS_OF_EVEN_CELL = 2 ** BITS_OF_EVEN_CELL;
/** From here on cells are even. */
const EVEN = CELLS_IN_OCTAVE * STEPS_OF_EVEN_CELL;
const STEPS = 2 ** 32;
const HALF = 0x7fffffff;
/** Room for so many numbers near an end, until more are drawn at once. */
const FEW = 1024;

/** Four coefficients for each cell, the lower half's first. */
interface Cubics {
  /** The first 64 of each half stand for cells that are cut finer, and are not asked. */
  readonly even: Float64Array;
  readonly fine: Float64Array;
}

/**
 * Values of a distribution from random 32-bit numbers, by its quantile function: one number gives one value, its first
 * bit the half that it lies in. The function is tabulated by cubics, finer towards both ends; the few numbers at the very
 * ends, 1 of 33 million, go by the function itself. Off by less than 1e-8 of the value for P90 ÷ P10 up to 10.
 */
export function sampler(
  distribution: OfNormal,
): (random: Int32Array, into: Float64Array, count: number) => void {
  const { even, fine } = cubicsOf(distribution);
  let ends = new Int32Array(FEW);
  return (random, into, count) => {
    if (count > ends.length) ends = new Int32Array(count);
    const found = sampleEven(even, random, { into, ends }, count);
    sampleEnds(fine, random, { into, ends }, found);
    for (let end = 0; end < found; end += 1) {
      const index = ends[end] as number;
      if (Number.isNaN(into[index])) into[index] = distribution(normalOf(random[index] as number));
    }
  };
}

/** Where values go, and the places of those that even cells do not give. */
interface Sampled {
  readonly into: Float64Array;
  readonly ends: Int32Array;
}

/*
 * The loops over random numbers. Each is a function of its own, of which there is one: loops that are made anew with
 * every sampler are compiled once for all, and would look up their constants and arrays for every number.
 */

/** The values of even cells, and how many numbers lie in none: where, is listed in `ends`. */
function sampleEven(even: Float64Array, random: Int32Array, { into, ends }: Sampled, count: number): number {
  let found = 0;
  for (let index = 0; index < count; index += 1) {
    const number = random[index] as number;
    const place = ((number & (STEPS_OF_EVEN_CELL - 1)) + 0.5) / STEPS_OF_EVEN_CELL;
    // The first bit is part of the cell: a branch that goes either way would cost more than all the rest.
    into[index] = cubicAt(even, (number >>> BITS_OF_EVEN_CELL) << 2, place);
    // So would one that one of eight takes: they are listed, and have their values after.
    ends[found] = index;
    found += Number((number & HALF) < EVEN);
  }
  return found;
}

/** The values of finer cells; NaN for the few numbers beyond the last of them. */
function sampleEnds(fine: Float64Array, random: Int32Array, { into, ends }: Sampled, found: number): void {
  for (let end = 0; end < found; end += 1) {
    const index = ends[end] as number;
    const number = random[index] as number;
    const steps = number & HALF;
    if (steps < CELLS_IN_OCTAVE) {
      into[index] = NaN;
      continue;
    }
    const octave = 31 - BITS_OF_CELL - Math.clz32(steps);
    const cell = (octave << BITS_OF_CELL) + ((steps >>> octave) & (CELLS_IN_OCTAVE - 1));
    const place = ((steps & ((1 << octave) - 1)) + 0.5) / (1 << octave);
    into[index] = cubicAt(fine, ((number >>> 31) * FINE_CELLS + cell) << 2, place);
  }
}

function normalOf(number: number): number {
  const z = lowerNormalQuantile(((number & HALF) + 0.5) / STEPS);
  return number < 0 ? -z : z;
}

function cubicAt(cubics: Float64Array, at: number, place: number): number {
  return (
    (((cubics[at + 3] as number) * place + (cubics[at + 2] as number)) * place + (cubics[at + 1] as number)) *
      place +
    (cubics[at] as number)
  );
}

function cubicsOf(distribution: OfNormal): Cubics {
  const { fine, even } = normalNodes();
  return { fine: cubicsThrough(distribution, fine), even: cubicsThrough(distribution, even) };
}

/** Through four even points of every cell, the last of which is the first of the next one. */
function cubicsThrough(distribution: OfNormal, nodes: Float64Array): Float64Array {
  const cells = (nodes.length - 1) / 3;
  const cubics = new Float64Array(8 * cells);
  const values = new Float64Array(nodes.length);
  for (const [half, sign] of [1, -1].entries()) {
    for (let node = 0; node < nodes.length; node += 1)
      values[node] = distribution(sign * (nodes[node] as number));
    for (let cell = 0; cell < cells; cell += 1) {
      const first = values[3 * cell] as number;
      const rise = (values[3 * cell + 1] as number) - first;
      const second = (values[3 * cell + 2] as number) - first;
      const third = (values[3 * cell + 3] as number) - first;
      const [bend, twist] = [second - 2 * rise, third - 3 * second + 3 * rise];
      const at = (half * cells + cell) << 2;
      // Newton's form, t in thirds of the cell.
      cubics[at] = first;
      cubics[at + 1] = 3 * (rise - bend / 2 + twist / 3);
      cubics[at + 2] = 9 * (bend / 2 - twist / 2);
      cubics[at + 3] = 27 * (twist / 6);
    }
  }
  return cubics;
}

interface Nodes {
  readonly fine: Float64Array;
  readonly even: Float64Array;
}

let known: Nodes | undefined;

/** z at every third of the lower half's cells. */
function normalNodes(): Nodes {
  known ??= {
    fine: nodesOf(FINE_CELLS, (cell) => {
      const octave = Math.min(Math.floor(cell / CELLS_IN_OCTAVE), OCTAVES - 1);
      return (CELLS_IN_OCTAVE + cell - octave * CELLS_IN_OCTAVE) * 2 ** octave;
    }),
    // The cells that are cut finer are not asked: any value will do, and the very end has none.
    even: nodesOf(EVEN_CELLS, (cell) => Math.max(cell, CELLS_IN_OCTAVE) * STEPS_OF_EVEN_CELL),
  };
  return known;
}

function nodesOf(cells: number, steps: (cell: number) => number): Float64Array {
  return Float64Array.from({ length: 3 * cells + 1 }, (_, node) =>
    lowerNormalQuantile(steps(node / 3) / STEPS),
  );
}
