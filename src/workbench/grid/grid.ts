import type { Area } from './area.js';
import type { CellValue } from './cell-value.js';
import type { Change } from './changes.js';
import type { Kept } from './kept.js';
import type { Looks } from './look.js';
import type { Names } from './names.js';
import type { Tables } from './table.js';

export type { Area, CellValue };

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One sheet, in the order of the tabs. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or "" where the tab has no colour. */
  readonly tabColor: string;
  readonly gridlines: boolean;
}

/** The rows and columns that stay while the rest scrolls. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** A place on a sheet in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the host needs of a spreadsheet. The grid behind it is one room; nothing here knows which grid it is. */
export interface Grid {
  sheets(): readonly Sheet[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** Adds a sheet at the end, without showing it; gives its id. */
  addSheet(name: string): string;
  /** Copies a sheet with what stands in it; gives the copy's id. */
  copySheet(sheet: string): string;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  showSheet(sheet: string, visibility: Visibility): void;
  colorTab(sheet: string, color: string): void;
  showGridlines(sheet: string, shown: boolean): void;
  frozen(sheet: string): Frozen;
  freeze(sheet: string, frozen: Frozen): void;
  /** All cells of a sheet, as many as Excel has. */
  whole(sheet: string): Area;
  /** The part of an area that the grid holds cells for; undefined where it holds none. */
  within(area: Area): Area | undefined;
  /** The smallest block that holds every cell in use: with values, or with values or a look. Undefined: none. */
  used(sheet: string, valuesOnly: boolean): Area | undefined;
  selection(): Area;
  select(area: Area): void;
  /** What formulas of a sheet fill beyond their own cells, each with the formula's cell as its first one. */
  spills(sheet: string): Area[];
  values(area: Area): CellValue[][];
  formulas(area: Area): CellValue[][];
  /** What each cell shows, number format and all. */
  texts(area: Area): string[][];
  /** Why a cell shows an error, where one of our functions said why. */
  sentence(place: Pick<Area, 'sheet' | 'row' | 'column'>): string | undefined;
  /** Writes as if typed: text that starts with = becomes a formula; null leaves a cell as it is. */
  write(area: Area, values: readonly (readonly unknown[])[]): void;
  /** Empties cells of what they hold; their looks stay. */
  empty(area: Area): void;
  /** Moves what stands in `area` down and right (up and left where negative), looks and all, as if cells were inserted. */
  shift(area: Area, by: { readonly rows: number; readonly columns: number }): void;
  /** Where an area lies on its sheet. */
  box(area: Area): Box;
  /** Resolves once everything written so far is calculated. */
  settled(): Promise<void>;
  /** Resolves while nothing is being calculated: a calculation that runs would write its results over what is written. */
  idle(): Promise<void>;
  readonly looks: Looks;
  readonly tables: Tables;
  readonly names: Names;
  readonly kept: Kept;
  /** Every change until the next call is undone with one step; undefined ends this, as does a change by the user. */
  group(step: string | undefined): void;
  /** Whether a step of the add-in is being made. */
  grouping(): boolean;
  onChange(listener: (change: Change) => void): void;
  undo(): void;
  /** Whether the user is typing into a cell; resolves once nobody is. */
  editing(): boolean;
  edited(): Promise<void>;
  /** Whether changes are calculated as they come. */
  readonly calculation: { mode(): CalculationMode; setMode(mode: CalculationMode): void; now(): void };
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';
