import type { Cheaper } from '../../curve/solve.js';
import type { Dec } from '../../exact/decimal.js';
import type { Offer } from '../../terms/offer.js';
import type { Traffic } from '../../traffic/channel.js';

/** Who is cheaper from just above `from` up to and including `to`. */
export interface BreakEvenInterval {
  readonly from: Dec;
  readonly to: Dec;
  /** `unpriced`: one of the two has no price there, its schedule being at its end. */
  readonly cheaper: Cheaper | 'unpricedA' | 'unpricedB';
  /** The figure that both have at `from`: at every crossing. Undefined where they differ, as beside a jump, or there is none. */
  readonly shared: Dec | undefined;
}

/** Two offers on the same traffic. */
export interface OfferPair {
  readonly traffic: Traffic;
  readonly a: Offer;
  readonly b: Offer;
}
