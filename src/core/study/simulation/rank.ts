import { BLOCK } from './block.js';
import type { FastOffer } from './fast-offer.js';
import { ALIKE, type Tally } from './tally.js';

/** One offer in a block of trials. */
export interface InBlock {
  readonly fast: FastOffer;
  readonly tally: Tally;
  /** The figure that offers are ranked by in each trial, Infinity where there is none. */
  readonly figure: Float64Array;
  /** A bill of 0 puts it behind those that cost something. */
  readonly zeroIsNoPrice: boolean;
}

/** How far a figure may be above the best and still be the same. */
const NEAR = 1 + ALIKE;

/**
 * Counts who is the first of each trial, as a comparison has it: those that tie share a trial, and where nobody has the
 * figure nobody is.
 * @param servingLessIsLast offers that serve all come before those that do not.
 */
export function ranker(servingLessIsLast: boolean): (offers: readonly InBlock[], count: number) => void {
  const limit = new Float64Array(BLOCK);
  const ties = new Float64Array(BLOCK);
  return (offers, count) => {
    const isApart = offers.some(
      ({ fast, tally, zeroIsNoPrice }) =>
        (zeroIsNoPrice && tally.bill.least === 0) ||
        (servingLessIsLast && (fast.served !== undefined || !fast.servesAll)),
    );
    const figures = isApart
      ? figuresToRankBy(offers, count, servingLessIsLast)
      : offers.map(({ figure }) => figure);
    // Ties are rare, and so is that nobody has the figure: only a block with one of them is looked through for them.
    const firsts = soleFirsts(figures, limit, count) ?? shared(figures, { limit, ties }, count);
    for (const [index, { tally }] of offers.entries()) tally.cheapest += firsts[index] ?? 0;
  };
}

/** How often each is the first; undefined where some trial has not exactly one. */
function soleFirsts(
  figures: readonly Float64Array[],
  limit: Float64Array,
  count: number,
): number[] | undefined {
  const [first, second, ...others] = figures;
  if (first !== undefined && second !== undefined && others.length === 0)
    return soleOfTwo(first, second, count);
  limit.fill(Infinity, 0, count);
  for (const own of figures) lower(limit, own, count);
  const firsts = figures.map((own) => countOfFirsts(own, limit, count));
  const all = firsts.reduce((sum, own) => sum + own, 0);
  return all === count && hasLimits(limit, count) ? firsts : undefined;
}

/*
 * In the loops over trials a comparison counts as 0 or 1. A branch on it, and that of Math.min, goes either way, and
 * takes longer than all the rest.
 */

function soleOfTwo(first: Float64Array, second: Float64Array, count: number): number[] | undefined {
  let firsts = 0;
  let sole = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const a = first[trial] as number;
    const b = second[trial] as number;
    const isFirst = Number(a <= b * NEAR);
    firsts = (firsts + isFirst) | 0;
    sole = (sole + (isFirst ^ Number(b <= a * NEAR))) | 0;
  }
  return sole === count ? [firsts, count - firsts] : undefined;
}

/** Lowers the limit up to which a figure is the best of its trial. */
function lower(limit: Float64Array, figures: Float64Array, count: number): void {
  for (let trial = 0; trial < count; trial += 1) {
    limit[trial] = Math.min(limit[trial] as number, (figures[trial] as number) * NEAR);
  }
}

function countOfFirsts(figures: Float64Array, limit: Float64Array, count: number): number {
  let firsts = 0;
  for (let trial = 0; trial < count; trial += 1) {
    firsts += Number((figures[trial] as number) <= (limit[trial] as number));
  }
  return firsts;
}

function hasLimits(limit: Float64Array, count: number): boolean {
  let known = 0;
  for (let trial = 0; trial < count; trial += 1) known += Number((limit[trial] as number) < Infinity);
  return known === count;
}

/** How often each is the first, ties shared. */
function shared(
  figures: readonly Float64Array[],
  { limit, ties }: { readonly limit: Float64Array; readonly ties: Float64Array },
  count: number,
): number[] {
  // Infinity, where nobody has the figure, is above it.
  limit.fill(Number.MAX_VALUE, 0, count);
  for (const own of figures) lower(limit, own, count);
  ties.fill(0, 0, count);
  for (const own of figures) {
    for (let trial = 0; trial < count; trial += 1) {
      if ((own[trial] as number) <= (limit[trial] as number)) ties[trial] = (ties[trial] as number) + 1;
    }
  }
  return figures.map((own) => {
    let cheapest = 0;
    for (let trial = 0; trial < count; trial += 1) {
      if ((own[trial] as number) <= (limit[trial] as number)) cheapest += 1 / (ties[trial] as number);
    }
    return cheapest;
  });
}

/** Groups of a comparison, in its order. */
const [IN_FULL, SERVING_LESS, BILLING_NOTHING] = [0, 1, 2];

/** Only the figures of the first group that has any: none for an offer that stands behind another group. */
function figuresToRankBy(
  offers: readonly InBlock[],
  count: number,
  servingLessIsLast: boolean,
): Float64Array[] {
  const groupOf = ({ fast, zeroIsNoPrice }: InBlock, trial: number) => {
    if (zeroIsNoPrice && fast.bill.values[trial] === 0) return BILLING_NOTHING;
    const isFull = fast.servesAll && (fast.served === undefined || fast.served.values[trial] === 1);
    return servingLessIsLast && !isFull ? SERVING_LESS : IN_FULL;
  };
  const first = new Float64Array(count).fill(BILLING_NOTHING);
  for (const own of offers) {
    for (let trial = 0; trial < count; trial += 1) {
      if ((own.figure[trial] ?? NaN) < Infinity)
        first[trial] = Math.min(first[trial] as number, groupOf(own, trial));
    }
  }
  return offers.map((own) =>
    own.figure.map((figure, trial) => (groupOf(own, trial) > (first[trial] as number) ? Infinity : figure)),
  );
}
