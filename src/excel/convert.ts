import { refused, type Outcome } from './outcome.js';
import type { Watch } from './progress.js';

/** METER cells that became ordinary formulas, and those that did not. */
export interface ConvertedCells {
  readonly converted: number;
  /** Cells left with their METER formula: address and reason. */
  readonly kept: readonly { readonly cell: string; readonly why: string }[];
  /** The sheet with helper rows, where one was needed. */
  readonly helperSheet: string | undefined;
}

/** METER formulas become ordinary ones, each kept only where it shows the METER value. */
export function convertToNative(watch: Watch = {}): Promise<Outcome<ConvertedCells>> {
  return Promise.resolve(refused(`${String(watch.signal)}: with the next commit.`));
}
