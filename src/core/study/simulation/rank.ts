import { BLOCK } from './block.js';
import type { FastOffer } from './fast-offer.js';
import { ALIKE, type Tally } from './tally.js';

/** One offer in a block of trials. */
export interface InBlock {
  readonly fast: FastOffer;
  /** The part of the sessions that it serves in each trial. */
  readonly served: Float64Array;
  readonly tally: Tally;
  /** Costs per resolution, Infinity where there is none. */
  readonly cost: Float64Array;
}

/** How far a cost may be above the best and still be the same. */
const NEAR = 1 + ALIKE;

/**
 * Counts who is the first of each trial, as a comparison has it: offers that serve all come before those that do not,
 * those that tie share a trial, and where nobody resolves anything nobody is.
 */
export function ranker(): (offers: readonly InBlock[], count: number) => void {
  const best = new Float64Array(BLOCK);
  const ties = new Float64Array(BLOCK);
  return (offers, count) => {
    const mayServeLess = offers.some(({ fast }) => fast.mayPause || !fast.servesAll);
    const costs = mayServeLess ? costsToRankBy(offers, count) : offers.map(({ cost }) => cost);
    const [first, ...others] = costs;
    if (first === undefined) return;
    best.set(first);
    for (const own of others) {
      for (let trial = 0; trial < count; trial += 1) {
        best[trial] = Math.min(best[trial] as number, own[trial] as number);
      }
    }
    const isPlain = !mayServeLess && offers.every(({ tally }) => tally.cost.most < Infinity);
    const firsts = isPlain ? costs.map((own) => countOfFirsts(own, best, count)) : [];
    // Ties are rare: only a block with more firsts than trials is looked through for them.
    const isSettled = isPlain && firsts.reduce((all, own) => all + own, 0) === count;
    const shares = isSettled ? firsts : shared(costs, { best, ties }, count);
    for (const [index, { tally }] of offers.entries()) tally.cheapest += shares[index] ?? 0;
  };
}

function countOfFirsts(costs: Float64Array, best: Float64Array, count: number): number {
  let firsts = 0;
  for (let trial = 0; trial < count; trial += 1) {
    firsts += Number((costs[trial] as number) <= (best[trial] as number) * NEAR);
  }
  return firsts;
}

/** How often each is the first, ties shared. */
function shared(
  costs: readonly Float64Array[],
  { best, ties }: { readonly best: Float64Array; readonly ties: Float64Array },
  count: number,
): number[] {
  ties.fill(0, 0, count);
  for (let trial = 0; trial < count; trial += 1) {
    if (best[trial] === Infinity) best[trial] = -1;
  }
  for (const own of costs) {
    for (let trial = 0; trial < count; trial += 1) {
      if ((own[trial] as number) <= (best[trial] as number) * NEAR) ties[trial] = (ties[trial] as number) + 1;
    }
  }
  return costs.map((own) => {
    let cheapest = 0;
    for (let trial = 0; trial < count; trial += 1) {
      if ((own[trial] as number) <= (best[trial] as number) * NEAR) cheapest += 1 / (ties[trial] as number);
    }
    return cheapest;
  });
}

/** None for an offer that serves less where another one serves all. */
function costsToRankBy(offers: readonly InBlock[], count: number): Float64Array[] {
  const isFull = ({ fast, served }: InBlock, trial: number) => fast.servesAll && served[trial] === 1;
  const some = Array.from({ length: count }, (_, trial) =>
    offers.some((own) => isFull(own, trial) && (own.cost[trial] ?? NaN) < Infinity),
  );
  return offers.map((own) =>
    own.cost.map((cost, trial) => (some[trial] === true && !isFull(own, trial) ? Infinity : cost)),
  );
}
