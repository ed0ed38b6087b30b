import type { ValueRange } from '../../stats/order-statistics.js';

/** Costs as near as this, of each other, are one: two ways to add up the same price in doubles. */
export const ALIKE = 1e-12;

/** A figure over all trials. */
export interface Outcomes {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Values so far. */
interface Measured extends ValueRange {
  total: number;
  least: number;
  most: number;
}

/** What the trials of an offer came to so far. */
export interface Tally {
  /** Trials without a price. */
  unpriced: number;
  /** Trials in which it is the first; a tie counts its part. */
  cheapest: number;
  /** Trials over the budget. */
  over: number;
  readonly bill: Measured;
  readonly cost: Measured;
}

export function newTally(): Tally {
  return { unpriced: 0, cheapest: 0, over: 0, bill: unmeasured(), cost: unmeasured() };
}

function unmeasured(): Measured {
  return { total: 0, least: Infinity, most: -Infinity };
}

/** Tallies of trials in a row as one. */
export function together(tallies: readonly Tally[]): Tally {
  const all = newTally();
  for (const own of tallies) {
    all.unpriced += own.unpriced;
    all.cheapest += own.cheapest;
    all.over += own.over;
    for (const figure of ['bill', 'cost'] as const) {
      all[figure].total += own[figure].total;
      all[figure].least = Math.min(all[figure].least, own[figure].least);
      all[figure].most = Math.max(all[figure].most, own[figure].most);
    }
  }
  return all;
}

/** An offer in a block of trials, and where its figures are kept. */
export interface BlockFigures {
  readonly bill: Float64Array;
  readonly resolutions: Float64Array;
  readonly bills: Float64Array;
  /** Per resolution; Infinity where there is none. */
  readonly costs: Float64Array;
  readonly count: number;
}

/**
 * Takes a block into a tally, and keeps its bills and costs per resolution. One loop for both: either sum waits for the
 * trial before, and leaves the processor time for the other.
 */
export function tallyBlock(tally: Tally, budget: number, own: BlockFigures): void {
  const { bill, resolutions, bills, costs, count } = own;
  let { total, least, most } = tally.bill;
  let { total: costTotal, least: leastCost, most: mostCost } = tally.cost;
  let over = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const amount = bill[trial] as number;
    bills[trial] = amount;
    over += Number(amount > budget);
    total += amount;
    if (amount < least) least = amount;
    if (amount > most) most = amount;
    const each = amount / (resolutions[trial] as number);
    costs[trial] = each;
    costTotal += each;
    if (each < leastCost) leastCost = each;
    if (each > mostCost) mostCost = each;
  }
  tally.over += over;
  // A sum tells whether any trial has no price, or no cost: only then they are looked for.
  if (Number.isNaN(total)) {
    for (let trial = 0; trial < count; trial += 1) tally.unpriced += Number(Number.isNaN(bill[trial]));
  }
  if (Number.isNaN(costTotal)) {
    mostCost = Infinity;
    for (let trial = 0; trial < count; trial += 1) {
      if (Number.isNaN(costs[trial])) costs[trial] = Infinity;
    }
  }
  Object.assign(tally.bill, { total, least, most });
  Object.assign(tally.cost, { total: costTotal, least: leastCost, most: mostCost });
}

/** What is told of a figure: P10, P50 and P90. */
export const SHARES = [0.1, 0.5, 0.9] as const;

/** The outcomes of so many values. @param quantilesIn those of SHARES; asked for where the values differ. */
export function outcomes(
  { total, least, most }: Measured,
  count: number,
  quantilesIn: (range: ValueRange) => readonly number[],
): Outcomes {
  const middle = least + (most - least) / 2;
  // What is one number in truth differs by what doubles leave behind, and its sum by more.
  if (most - least <= most * ALIKE) return { mean: middle, p10: middle, p50: middle, p90: middle };
  const [p10 = NaN, p50 = NaN, p90 = NaN] = quantilesIn({ least, most });
  return { mean: total / count, p10, p50, p90 };
}
