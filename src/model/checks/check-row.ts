import type { Format } from '../page/sheet.js';

/** One check: two ways to the same figure. Formulas without their =, with the addresses of this row. */
export interface CheckRow {
  readonly check: string;
  /** The cell with the offer's name; undefined where the check is of the whole. */
  readonly offer?: string;
  /** Which row of the sheet Compare the offer of this row stands in. */
  ranked(at: RowCells): string;
  readonly format: Format;
  value(at: RowCells): string;
  shouldBe(at: RowCells): string | 0 | 1;
  /** Whether the engine's own figures say that it passes. */
  readonly passes: boolean;
}

/** Addresses of cells of a check's own row. */
export interface RowCells {
  readonly offer: string;
  /** Which row of the sheet Compare the offer stands in. */
  readonly ranked: string;
  readonly shouldBe: string;
}

/** A check before it is known where its offer stands in the ranking. */
export type Check = Omit<CheckRow, 'ranked'>;
