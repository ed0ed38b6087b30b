import type { Dec } from '../exact/decimal.js';
import type { Result } from '../fault/result.js';
import type { NumberRule } from '../grid/number.js';
import type { Offer } from '../terms/offer.js';
import type { Traffic } from '../traffic/channel.js';

/** One offer on one month's traffic, before it is priced. */
export interface Case {
  readonly traffic: Traffic;
  readonly offer: Offer;
}

/** One number of a case that a study turns, whatever the tables spread it over. */
export interface Lever {
  readonly label: string;
  readonly unit: string;
  /** Which values it takes. */
  readonly range: NumberRule;
  /** Other words for it; the id itself is one. */
  readonly aliases: readonly string[];
  /** A case at 0 has none of it: there is nothing to turn. */
  readonly isOptional?: boolean;
  /** Where it stands in a case, as one number; undefined where there is none, or nothing to blend it over. */
  get(base: Case): Dec | undefined;
  /** The same case with this value in place of what its tables say, and nothing else changed. Faults: nothing there to change. */
  set(base: Case, value: Dec): Result<Case>;
  /** The same moved to the value from where it stands, what differs keeping what sets it apart; undefined: as `set` does. */
  turn?(base: Case, value: Dec): Result<Case>;
}
