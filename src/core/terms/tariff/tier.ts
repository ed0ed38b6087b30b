import type { Dec } from '../../exact/decimal.js';
import type { Vocabulary } from '../../grid/word.js';

/** One step of a rate schedule: units up to `upTo` (inclusive; undefined is open) at `rate`, and a fee once entered. */
export interface Tier {
  readonly upTo: Dec | undefined;
  readonly rate: Dec;
  readonly flatFee: Dec;
}

/**
 * `graduated`: each unit at its own tier's rate. `volume`: all units at the rate of the tier the total falls in.
 * `ladder`: the rate of the smallest tier that holds the total is its price as a whole.
 */
export type TierMode = 'graduated' | 'volume' | 'ladder';

export const TIER_MODE_WORDS: Vocabulary<TierMode> = { graduated: [], volume: [], ladder: ['price ladder'] };
