import { refused, type Outcome } from './outcome.js';
import type { Watch } from './progress.js';

/** METER formulas that were entered again. */
export interface Repaired {
  readonly repaired: number;
  /** Cells that show #NAME? still. */
  readonly still: readonly string[];
}

/** Enters METER formulas again that are stuck at #NAME?. */
export function repairFormulas(watch: Watch = {}): Promise<Outcome<Repaired>> {
  return Promise.resolve(refused(`${String(watch.signal)}: with the next commit.`));
}
