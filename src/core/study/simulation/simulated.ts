import { conflict } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import type { ValueRange } from '../../stats/order-statistics.js';
import { phrase } from '../../phrase/phrase.js';
import type { SimulationTerms } from './plan-simulation.js';
import type { TrialColumns } from './kept.js';
import { outcomes, together, type Outcomes, type Tally } from './tally.js';

/** What an offer comes to over all trials. */
export interface Simulated {
  /** Of the unrounded steady month. */
  readonly bill: Outcomes;
  /** Undefined where some trial resolves nothing, and where only bills are asked for. */
  readonly costPerResolution: Outcomes | undefined;
  /** Of being the first of a comparison; offers that tie share it, and offers without a price have none. */
  readonly chanceCheapest: number;
  readonly chanceOverBudget: number | undefined;
}

export interface SimulatedTrials extends Simulated {
  /** The bill of each trial, for a histogram. */
  readonly bills: Float64Array;
}

/** Each offer's outcomes or faults, in the order given. */
export type SimulationResults<Own extends Simulated = Simulated> = {
  readonly name: string;
  readonly simulated: Result<Own>;
}[];

/** P10, P50 and P90 of a figure whose trials differ. */
type QuantilesOf = (figure: keyof TrialColumns, range: ValueRange) => readonly number[];

/** What the trials of an offer came to. */
export function simulatedBy(
  name: string,
  tallies: readonly Tally[],
  terms: SimulationTerms,
  quantilesOf: QuantilesOf,
): Result<Simulated> {
  const { trials, budget } = terms;
  const tally = together(tallies);
  if (tally.unpriced > 0) {
    const rule = phrase('unpricedTrials', tally.unpriced, trials);
    return failed(conflict({ table: 'offers', offer: name, term: 'Tiers' }, rule));
  }
  const hasCosts = terms.billsOnly !== true && tally.cost.most < Infinity;
  return ok({
    bill: outcomes(tally.bill, trials, (range) => quantilesOf('bills', range)),
    costPerResolution: hasCosts
      ? outcomes(tally.cost, trials, (range) => quantilesOf('costs', range))
      : undefined,
    chanceCheapest: tally.cheapest / trials,
    chanceOverBudget: budget === undefined ? undefined : tally.over / trials,
  });
}
