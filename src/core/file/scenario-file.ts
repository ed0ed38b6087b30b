import type { Scenario } from '../scenario/tables/scenario.js';

/** Who wrote a document last, and its how-manieth writing that was: what two people's edits are told apart by. */
export interface Stamp {
  /** 0 before the first writing, one more with each. */
  readonly revision: number;
  /** A random id of the writer's installation, not a person's name; blank where unknown. */
  readonly savedBy: string;
  /** `2026-01-31T12:00:00.000Z`; blank where unknown. */
  readonly savedAt: string;
}

/** An input of a sheet outside of its tables, as it was written. Rows and columns count from 0. */
export interface WrittenInput {
  /** The list that it stands in, and what it is there. */
  readonly list: string;
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** The text to its left, which tells where it went when rows were moved. */
  readonly beside: string;
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly key: string;
  /** The worksheet's own, which stays when the user renames the sheet. */
  readonly id: string;
  readonly name: string;
  /** Left out by those who wrote before inputs were kept, and where a sheet has none. */
  readonly inputs?: readonly WrittenInput[];
}

/** The sheets and tables that were written into a workbook for one scenario. */
export interface WrittenModel {
  /** The scenario as it was when its sheets were written; it may have been edited or deleted since. */
  readonly scenario: Scenario;
  readonly sheets: readonly WrittenSheet[];
  readonly tables: readonly { readonly key: string; readonly name: string }[];
  /** What its sheets are written in, as a tag such as `de`; left out: English. */
  readonly language?: string;
  /** How its sheets are laid out; left out: as the first ones were. */
  readonly layout?: number;
}

/** A formula that stood in a cell before something else was written there. Rows and columns count from 0. */
export interface Original {
  readonly sheet: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** The cells that it filled: more than one where its result spilled. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Blank for a sheet of helper rows, which came with a conversion and goes with it. */
  readonly formula: string;
  /** What was written instead, as it reads: a single cell's formula or value, of more cells their fingerprint. */
  readonly wrote: string;
  readonly kind: 'native' | 'values';
}

/** What Meterwise keeps in a workbook or a file. */
export interface ScenarioFile extends Stamp {
  readonly scenarios: readonly Scenario[];
  /** The id of the scenario last worked on. */
  readonly active: string | null;
  readonly models: readonly WrittenModel[];
  readonly originals: readonly Original[];
}

/** Before anything was kept. */
export const EMPTY_FILE: ScenarioFile = {
  revision: 0,
  savedBy: '',
  savedAt: '',
  scenarios: [],
  active: null,
  models: [],
  originals: [],
};
