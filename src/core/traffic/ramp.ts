import type { Dec } from '../exact/decimal.js';

/** A share that is reached in a month, counted from 1. */
export interface Milestone {
  readonly month: Dec;
  readonly share: Dec;
  /** The one channel of which it holds; left out: all that have none of their own. */
  readonly channel?: string;
}

/** The share in a month: on the line between the milestones before and after it, the first one's before, the last one's after. */
export function rampedShare(milestones: readonly [Milestone, ...Milestone[]], month: number): Dec {
  let [before] = milestones;
  for (const next of milestones) {
    if (next.month.gt(month)) return between(before, next, month);
    before = next;
  }
  return before.share;
}

function between(before: Milestone, after: Milestone, month: number): Dec {
  const passed = before.month.neg().plus(month);
  if (passed.lte(0)) return before.share;
  const rise = after.share.minus(before.share);
  return rise.times(passed).div(after.month.minus(before.month)).plus(before.share);
}
