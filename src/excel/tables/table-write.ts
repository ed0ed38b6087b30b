import type { Area } from '../../reference/area.js';
import type { TableLocation } from './locate-tables.js';

/** A cell to be written, by its place on the sheet. An empty text empties it. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  /** A link to what was measured, which shows the value. */
  readonly formula?: string | undefined;
  /** Whether it takes the place of such a link. */
  readonly unlinks?: boolean;
}

/** A row that comes before the one of that index below the headers, or goes. */
export interface RowStep {
  readonly kind: 'add' | 'remove';
  readonly index: number;
}

/** What is done to one table: columns at its right first, then rows added, cells written, rows removed. */
export interface TableWrite {
  readonly place: TableLocation;
  readonly newHeaders: readonly string[];
  /** From the bottom up; all that add come before those that remove. */
  readonly steps: readonly RowStep[];
  /** Where they stand before rows are removed. */
  readonly cells: readonly NewCell[];
  /** Where they stand in the end. */
  readonly written: readonly NewCell[];
  /** The table's area in the end. */
  readonly after: Area;
}

/** What stands on a sheet from A1 on. */
export interface SheetGrids {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}
