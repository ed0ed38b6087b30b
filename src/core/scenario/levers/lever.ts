import type { Dec } from '../../exact/decimal.js';
import type { Result } from '../../fault/result.js';
import type { NumberRule } from '../../grid/number.js';
import type { Offer } from '../../terms/offer.js';
import type { Traffic } from '../../traffic/channel.js';
import type { SliderSpan } from './slider-span.js';
import type { Text } from '../../phrase/phrase.js';

/** One offer on one month's traffic, before it is priced. */
export interface Case {
  readonly traffic: Traffic;
  readonly offer: Offer;
}

/** The values over which a study follows a lever. */
export interface LeverSweep {
  readonly from: Dec;
  readonly to: Dec;
  /** A value above `from` by which lines are measured, the same for offers that are compared. */
  readonly probe: Dec;
  /** Whether resolutions grow in proportion to the lever; else it leaves them as they are. */
  readonly resolves: boolean;
}

/** What a screen shows of a lever that is turned while figures follow. */
export interface LeverSlider {
  /** Where it stands among the others. */
  readonly place: number;
  readonly label: Text;
  /** As it stands inside a sentence. */
  readonly inText: Text;
  readonly says: Text;
  /** To how many decimals a value is rounded; left out: as it is. */
  readonly decimals?: number;
  /** A sensible span around where it stands. */
  span(value: number): SliderSpan;
}

/** One number of a case that a study turns, whatever the tables spread it over. */
export interface Lever {
  readonly label: Text;
  /** What follows its value in a sentence. */
  readonly unit: Text;
  /** How its values are written. */
  readonly writes: 'share' | 'count' | 'money' | 'factor';
  /** Which values it takes. */
  readonly range: NumberRule;
  /** Other words for it; the id itself is one. */
  readonly aliases: readonly string[];
  /** A case at 0 has none of it: there is nothing to turn. */
  readonly isOptional?: boolean;
  /** Beside others, an offer that has none stays as it is. */
  readonly isOfSomeOffers?: boolean;
  /** Where it stands in a case, as one number; undefined where there is none, or nothing to blend it over. */
  get(base: Case): Dec | undefined;
  /** The same case with this value in place of what its tables say, and nothing else changed. Faults: nothing there to change. */
  set(base: Case, value: Dec): Result<Case>;
  /** The same moved to the value from where it stands, what differs keeping what sets it apart; undefined: as `set` does. */
  turn?(base: Case, value: Dec): Result<Case>;
  /** For a lever of the traffic: where all channels together stand, and a case in which they blend to a value. */
  readonly ofTraffic?: {
    stands(traffic: Traffic): Dec | undefined;
    set(base: Case, value: Dec): Result<Case>;
  };
  /** Which of the streams of random numbers draws it, and when; left out: no simulation does. */
  readonly stream?: number;
  /** Left out where a bill over it is not made of lines and jumps. */
  readonly sweep?: (traffic: Traffic) => LeverSweep;
  /** Left out where it belongs to an offer's own terms. */
  readonly slider?: LeverSlider;
}
