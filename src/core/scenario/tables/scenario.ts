/**
 * One row of a scenario's table as the user gave it: column header → what stands there. A blank cell has no entry.
 * Headers are those of the tables of `docs/guide/tables.md`, `Note`, `Source` and `As of` included.
 */
export type ScenarioRow = Readonly<Record<string, string | number>>;

/** What stands in a cell of a scenario; undefined or '' is a blank. */
export type CellValue = string | number | undefined;

/** What is kept of a comparison: the buyer's traffic and the vendors' terms, as tables. Everything else follows. */
export interface Scenario {
  /** Letters, digits and hyphens; stays the same when the scenario is renamed. */
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** One row per channel. */
  readonly traffic: readonly ScenarioRow[];
  /** One row per charge. */
  readonly offers: readonly ScenarioRow[];
  /** Of studies of time and risk; left out where everything is at its default. */
  readonly assumptions?: Assumptions;
  /** What was looked at when it was kept; left out where nobody chose. */
  readonly choices?: ScenarioChoices;
}

/** Which offer the screens of time and risk study, and how the months of a forecast are read. */
export interface ScenarioChoices {
  readonly studiedOffer?: string;
  readonly view?: 'accrual' | 'cash';
  readonly monthsLaid?: MonthsLaid;
}

/** Whether months stand below each other or side by side. */
export type MonthsLaid = 'down' | 'across';

/** The two tables of a scenario: all that pricing needs. */
export type Tables = Pick<Scenario, 'traffic' | 'offers'>;

/** What pricing and ranking take of a scenario. */
export type Priceable = Pick<Scenario, 'traffic' | 'offers' | 'assumptions'>;

/** What is kept of how things go on and how sure they are, as the user gave it. */
export interface Assumptions {
  /** Single figures by their names; one that is left at its default has no entry. */
  readonly figures: ScenarioRow;
  /** Month, Resolution rate, Channel: what is reached when; without a channel on all that have no rows of their own. */
  readonly ramp: readonly ScenarioRow[];
  /** Month, Factor: twelve of them, or none. */
  readonly season: readonly ScenarioRow[];
  /** Variable, Low, High: what is not known for sure. */
  readonly spread: readonly ScenarioRow[];
  /** The columns of `actual-columns.ts`: what months were that are over; left out where none is. */
  readonly actuals?: readonly ScenarioRow[];
  /** Channel, Growth: channels that grow otherwise than the rest; left out where there are none. */
  readonly growth?: readonly ScenarioRow[];
  /** Month, Realisation rate: how much of freed time becomes cash when; left out where it is the same in all months. */
  readonly realisation?: readonly ScenarioRow[];
}

/** The tables of assumptions, which are edited row by row. */
export type AssumedTable = Exclude<keyof Assumptions, 'figures'>;
