import { refused, type Outcome } from './outcome.js';
import type { Watch } from './progress.js';

/** METER formulas that were put back. */
export interface Restored {
  readonly restored: number;
  /** Cells that somebody changed after the conversion, and were left as they are. */
  readonly left: readonly string[];
}

/** Puts METER formulas back where cells still hold what the conversion wrote. */
export function restoreLive(watch: Watch = {}): Promise<Outcome<Restored>> {
  return Promise.resolve(refused(`${String(watch.signal)}: with the next commit.`));
}
