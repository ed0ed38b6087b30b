import type { Dec } from '../../exact/decimal.js';
import type { CellValue, ScenarioRow } from '../../scenario/tables/scenario.js';

/** The rows of one offer. */
export type Rows = readonly ScenarioRow[];

/** What an offer says under a clause's term with the clause agreed, and where the contract is silent. */
export interface ClauseValues {
  readonly agreed: CellValue;
  readonly silent: CellValue;
}

/** A clause of a contract that costs money, as the term that it sets. */
export interface Clause {
  /** The column of the Offers table. */
  readonly term: string;
  /** What it is priced over: a steady month, or the months of the plan, where it works over time. */
  readonly over: 'month' | 'plan';
  /** The rows that it is about; none: the offer has nothing of the kind. */
  readonly about: (rows: Rows) => Rows;
  /**
   * What it is tested at, of what the offer states now: that itself where the offer has the clause.
   * @param month what a steady month comes to, in the offer's own currency
   */
  readonly values: (stated: CellValue, row: ScenarioRow, month: Dec) => ClauseValues;
  /** Other numbers of a row that change with it. */
  readonly along?: (row: ScenarioRow) => ScenarioRow;
}
