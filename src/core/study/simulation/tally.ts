import { quantiles } from '../../stats/order-statistics.js';

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
interface Measured {
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

/** Takes a block of trials into a tally: costs per resolution, how many exceed a budget, what cannot be priced. */
export function tallied(
  tally: Tally,
  budget: number,
  own: {
    readonly bill: Float64Array;
    readonly cost: Float64Array;
    readonly resolutions: Float64Array;
    readonly count: number;
  },
): void {
  const { bill, cost, resolutions, count } = own;
  const [bills, costs] = [tally.bill, tally.cost];
  let { total: billTotal, least: leastBill, most: mostBill } = bills;
  let { total: costTotal, least: leastCost, most: mostCost } = costs;
  let over = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const amount = bill[trial] as number;
    const each = amount / (resolutions[trial] as number);
    cost[trial] = each;
    over += Number(amount > budget);
    billTotal += amount;
    costTotal += each;
    if (amount < leastBill) leastBill = amount;
    if (amount > mostBill) mostBill = amount;
    if (each < leastCost) leastCost = each;
    if (each > mostCost) mostCost = each;
  }
  tally.over += over;
  Object.assign(bills, { total: billTotal, least: leastBill, most: mostBill });
  Object.assign(costs, { total: costTotal, least: leastCost, most: mostCost });
  // A sum tells whether any trial has no price, or neither a bill nor a resolution: only then they are looked for.
  if (Number.isNaN(costTotal)) without(tally, bill, cost);
}

/** Trials that have no cost per resolution are never the cheapest. */
function without(tally: Tally, bill: Float64Array, cost: Float64Array): void {
  for (const [trial, each] of cost.entries()) {
    if (!Number.isNaN(each)) continue;
    cost[trial] = Infinity;
    tally.cost.most = Infinity;
    if (Number.isNaN(bill[trial])) tally.unpriced += 1;
  }
}

/** The outcomes of values whose tally is known. */
export function outcomes(values: Float64Array, { total, least, most }: Measured): Outcomes {
  const middle = least + (most - least) / 2;
  // What is one number in truth differs by what doubles leave behind, and its sum by more.
  if (most - least <= most * ALIKE) return { mean: middle, p10: middle, p50: middle, p90: middle };
  const mean = total / values.length;
  const [p10 = NaN, p50 = NaN, p90 = NaN] = quantiles(values, [0.1, 0.5, 0.9], { least, most });
  return { mean, p10, p50, p90 };
}
