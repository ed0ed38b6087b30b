import { ONE, type Dec } from '../../exact/decimal.js';
import { rampedShare, type Milestone } from '../../traffic/ramp.js';

/** How much of what people's freed time is worth becomes cash: the rest is capacity that stays. */
export interface Realisation {
  /** A share from 0 to 1. */
  readonly rate: Dec;
  /** The share by milestones, months rising, in place of the rate; none: the rate in every month. */
  readonly ramp: readonly Milestone[];
}

/** The share of a month, from 1; all of it where nothing is said. */
export function releasedShare(own: Realisation | undefined, month: number): Dec {
  if (own === undefined) return ONE;
  const [first, ...later] = own.ramp;
  return first === undefined ? own.rate : rampedShare([first, ...later], month);
}

/** The share that holds once the ramp is over. */
export function steadyRelease(own: Realisation | undefined): Dec {
  return own?.ramp.at(-1)?.share ?? own?.rate ?? ONE;
}
