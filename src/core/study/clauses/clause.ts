import type { Dec } from '../../exact/decimal.js';
import type { CellValue, ScenarioRow } from '../../scenario/tables/scenario.js';
import type { Traffic } from '../../traffic/channel.js';
import type { RefundTerms } from '../time/guarantee.js';
import type { Outlook } from '../time/outlook.js';

/** The rows of one offer. */
export type Rows = readonly ScenarioRow[];

/** What a buyer's clauses are priced on. */
export interface ClauseCase {
  readonly traffic: Traffic;
  readonly outlook: Outlook;
  /** How long a contract goes on before its first review. */
  readonly review: { readonly every: number };
  /** What comes back where a guaranteed rate is missed. */
  readonly refund: RefundTerms;
}

/** What an offer says under a clause's term with the clause agreed, and where the contract is silent. */
export interface ClauseValues {
  readonly agreed: CellValue;
  readonly silent: CellValue;
}

/** The row that a clause is about, in a month like all others. */
export interface ClauseRow {
  readonly row: ScenarioRow;
  /** What the offer comes to, in its own currency. */
  readonly total: Dec;
  /** What the row's meter counts. */
  readonly units: Dec;
}

/** What a clause is priced over: a steady month, the months of the plan, or those after which a guarantee is judged. */
export type Over = 'month' | 'plan' | 'judged';

/** A clause of a contract that costs money, as the term that it sets. */
export interface Clause {
  /** The column of the Offers table; of a guarantee the figure of Assumptions. */
  readonly term: string;
  readonly over: Over;
  /** The rows that it is about; none: the offer has nothing of the kind. */
  readonly about: (rows: Rows) => Rows;
  /** What it is tested at, of what the offer states now: that itself where the offer has the clause. */
  readonly values: (stated: CellValue, at: ClauseRow, of: ClauseCase) => ClauseValues;
  /** Other numbers of a row that change with it. */
  readonly along?: (row: ScenarioRow) => ScenarioRow;
  /** The month after which it holds, where that is not from the start. */
  readonly after?: (of: ClauseCase) => number;
}
