import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { outOfRange, type Fault } from '../../core/fault/fault.js';
import { mostTrialsInACell } from '../../core/study/simulation/cell-limits.js';
import type { Priced } from './offers.js';

/** The fault of more trials than a cell should compute for these offers; undefined where it is none. */
export function tooManyTrials(trials: Dec, { offers, traffic }: Priced): Fault | undefined {
  const most = mostTrialsInACell(offers.length, traffic.channels.length);
  if (toDouble(trials) <= most) return undefined;
  return outOfRange(
    'trials',
    trials.toString(),
    `at most ${most} here: a cell computes up to 2,000,000 trials × offers × channels; ` +
      'the Risk screen of the task pane takes up to 1,000,000 trials',
  );
}
