import type { Scenario } from '../core/scenario/scenario.js';
import type { Model } from '../model/sheet.js';
import { refused, type Outcome } from './outcome.js';

/** What is inserted: the comparison alone, or the whole model. */
export type What = 'comparison' | 'model';

/** One sheet that a plan writes. */
export interface PlannedSheet {
  readonly key: string;
  readonly name: string;
  readonly isNew: boolean;
  /** Addresses of all that is written, spilled cells included: `A1:F20`. */
  readonly areas: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** A figure that the user typed into an input cell since the model was written. */
export interface TypedFigure {
  /** `Inputs!B4`. */
  readonly cell: string;
  readonly typed: string | number | boolean;
  /** What the scenario would put there; an empty text for a blank. */
  readonly becomes: string | number;
}

/** Everything that will be written, before anything is. Show it; then `applyPlan`. */
export interface Plan {
  readonly what: What;
  readonly scenario: Scenario;
  readonly sheets: readonly PlannedSheet[];
  /** Not empty: ask whether to keep or to replace them. */
  readonly typed: readonly TypedFigure[];
  /** Sentences to show beside the plan. */
  readonly warnings: readonly string[];
  /** Sentences that say why it cannot be applied; empty where it can. */
  readonly refusals: readonly string[];
  /** What the sheets will hold. */
  readonly model: Model;
}

/**
 * What inserting a scenario would write. A model of the same scenario that stands in the workbook already is updated
 * in place; otherwise sheets and tables take names that are free.
 */
export function planModel(scenario: Scenario, what: What): Promise<Outcome<Plan>> {
  return Promise.resolve(refused(`Planning ${what} of ${scenario.name} comes with the next commit.`));
}
