import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { outOfRange, type Fault } from '../../core/fault/fault.js';
import { mostTrialsInACell } from '../../core/study/simulation/cell-limits.js';
import type { ReadTables } from './offers.js';
import { phrase } from '../../core/phrase/phrase.js';

/** The fault of more trials than a cell should compute for these offers; undefined where it is none. */
export function tooManyTrials(trials: Dec, { offers, traffic }: ReadTables): Fault | undefined {
  const most = mostTrialsInACell(offers.length, traffic.channels.length);
  if (toDouble(trials) <= most) return undefined;
  return outOfRange('trials', trials.toString(), phrase('mostTrials', most));
}
