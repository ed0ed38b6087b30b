import { refused, type Outcome } from './outcome.js';
import type { Watch } from './progress.js';

/** Copies of sheets with values where METER formulas stood. */
export interface Frozen {
  readonly sheets: readonly string[];
  readonly cells: number;
  /** Where the original formulas are listed: the name of a sheet, or undefined where each cell carries a note. */
  readonly listedOn: string | undefined;
}

/** Copies every sheet with METER formulas, and puts values in their place on the copies. */
export function freezeToValues(watch: Watch = {}): Promise<Outcome<Frozen>> {
  return Promise.resolve(refused(`${String(watch.signal)}: with the next commit.`));
}
