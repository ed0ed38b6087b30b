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
  const best = new Float64Array(BLOCK);
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
    const [first, ...others] = figures;
    if (first === undefined) return;
    for (let trial = 0; trial < count; trial += 1) best[trial] = first[trial] as number;
    for (const own of others) {
      for (let trial = 0; trial < count; trial += 1) {
        const figure = own[trial] as number;
        if (figure < (best[trial] as number)) best[trial] = figure;
      }
    }
    const firsts = figures.map((own) => countOfFirsts(own, best, count));
    // Ties are rare: only a block with more firsts than trials, or without one, is looked through for them.
    const isSettled = !isApart && firsts.reduce((all, own) => all + own, 0) === count;
    const shares = isSettled ? firsts : shared(figures, { best, ties }, count);
    for (const [index, { tally }] of offers.entries()) tally.cheapest += shares[index] ?? 0;
  };
}

function countOfFirsts(figures: Float64Array, best: Float64Array, count: number): number {
  let firsts = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const figure = figures[trial] as number;
    firsts += Number(figure <= (best[trial] as number) * NEAR && figure < Infinity);
  }
  return firsts;
}

/** How often each is the first, ties shared. */
function shared(
  figures: readonly Float64Array[],
  { best, ties }: { readonly best: Float64Array; readonly ties: Float64Array },
  count: number,
): number[] {
  ties.fill(0, 0, count);
  for (let trial = 0; trial < count; trial += 1) {
    if (best[trial] === Infinity) best[trial] = -1;
  }
  for (const own of figures) {
    for (let trial = 0; trial < count; trial += 1) {
      if ((own[trial] as number) <= (best[trial] as number) * NEAR) ties[trial] = (ties[trial] as number) + 1;
    }
  }
  return figures.map((own) => {
    let cheapest = 0;
    for (let trial = 0; trial < count; trial += 1) {
      if ((own[trial] as number) <= (best[trial] as number) * NEAR) cheapest += 1 / (ties[trial] as number);
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
