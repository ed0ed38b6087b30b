import type { Cell } from '../core/grid/cell.js';
import type { Referred } from './call.js';

/** An argument of a METER call: its text, and what it comes to now. */
export interface CallArgument {
  /**
   * As it can stand inside an ordinary formula of the cell: the user's own text; empty where it is left out. What is
   * more than one value, reference or call stands in parentheses. METER calls inside are ordinary formulas already.
   */
  readonly text: string;
  /**
   * `omitted`; `reference`: `at` says where it leads; `constant`: numbers, words or an array of them; `expression`:
   * anything else, one value that is not known here.
   */
  readonly kind: 'omitted' | 'reference' | 'constant' | 'expression';
  /** What it holds now, row by row, at least one cell: null where it is left out; undefined for an expression. */
  readonly cells: readonly (readonly Cell[])[] | undefined;
  /** Where a reference leads. */
  readonly at: Referred | undefined;
}

/** An argument that is not given. */
export const OMITTED: CallArgument = { text: '', kind: 'omitted', cells: [[null]], at: undefined };
