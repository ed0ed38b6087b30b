import type { Cell } from '../core/grid/cell.js';

/** A cell of the workbook that holds a METER formula. Rows and columns count from 0. */
export interface MeterCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it stands in the cell, starting with =. */
  readonly formula: string;
  /** What it shows, spilled rows included; 1 × 1 for a single value. */
  readonly shown: readonly (readonly Cell[])[];
}

/** What a reference in a formula leads to: an address, a table or a part of one, or a name. */
export interface Referred {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Values of its cells, row by row. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Finds what the text of a reference leads to, as written in a formula on `sheet`; undefined where it is none. */
export type Resolve = (reference: string, sheet: string) => Referred | undefined;
