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
  /** Inputs that have several values side by side; left out where every input has one. */
  readonly cases?: Cases;
  /** What vendors say of two offers; left out where nothing was entered. */
  readonly claims?: Claims;
}

/** What a vendor says of two offers: by how much the one is cheaper, or the other dearer, as shares. */
export interface VendorClaim {
  /** The offer that is said to be cheaper, and the one that it is held against. */
  readonly offer: string;
  readonly against: string;
  /** `cheaper`: offer by this share of what against costs. `dearer`: against by this share of what offer costs. */
  readonly reading: 'cheaper' | 'dearer';
  readonly least: number;
  readonly most: number;
}

/** Claims in the order in which they were entered. */
export interface Claims {
  /** The place of the one that is looked at, and that the sheet Claims tries. */
  readonly shown: number;
  readonly entered: readonly VendorClaim[];
}

/** A base with other cases beside it, such as a best and a worst: the tables hold the values of the one shown. */
export interface Cases {
  /** The name of the case that the tables show; blank for the base. */
  readonly shown: string;
  /** The cases beside the base, in their order. */
  readonly names: readonly string[];
  /** The inputs in which a case differs from the base; all others are the same in every case. */
  readonly inputs: readonly CaseInput[];
}

/** Which input of a scenario cases may have a value of their own for. */
export interface CasePlace {
  readonly table: 'traffic' | 'assumptions';
  /** The channel; of assumptions the figure. */
  readonly name: string;
  /** The column; blank for a figure. */
  readonly header: string;
}

/** An input with its value in each case. */
export interface CaseInput extends CasePlace {
  /** Null for a blank. */
  readonly base: string | number | null;
  /** One for each case beside the base; null where it is as in the base. */
  readonly values: readonly (string | number | null)[];
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
