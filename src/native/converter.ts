import type { Cell } from '../core/grid/cell.js';
import type { Content } from '../model/page/sheet.js';
import type { CallArgument } from './argument.js';
import type { CalculationRows } from './calculation-rows.js';

/** One METER call, ready to become ordinary formulas. */
export interface NativeCall {
  /** `BILL`. */
  readonly id: string;
  /** The argument of a name; one that is not given is `OMITTED`. */
  argument(name: string): CallArgument;
  /** The sheet that the formulas will stand on: references of theirs to it need no sheet's name. */
  readonly sheet: string;
  /** What the call shows, spilled rows included; undefined where it is part of a larger expression. */
  readonly shown: readonly (readonly Cell[])[] | undefined;
  readonly calculation: CalculationRows;
}

/**
 * Makes ordinary formulas of one function's calls: a content for every cell that the call fills, or a sentence that
 * says why there are none. Rows that it added to the sheet Calculation are taken back with a sentence.
 */
export type Converter = (call: NativeCall) => readonly (readonly Content[])[] | string;
