import type { Dec } from '../exact/decimal.js';

/** ρ that is reached in a month, counted from 1. */
export interface Milestone {
  readonly month: Dec;
  readonly resolutionRate: Dec;
}

/** ρ in a month: on the line between the milestones before and after it, the first one's before, the last one's after. */
export function rampedRate(milestones: readonly [Milestone, ...Milestone[]], month: number): Dec {
  let [before] = milestones;
  for (const next of milestones) {
    if (next.month.gt(month)) return between(before, next, month);
    before = next;
  }
  return before.resolutionRate;
}

function between(before: Milestone, after: Milestone, month: number): Dec {
  const passed = before.month.neg().plus(month);
  if (passed.lte(0)) return before.resolutionRate;
  const rise = after.resolutionRate.minus(before.resolutionRate);
  return rise.times(passed).div(after.month.minus(before.month)).plus(before.resolutionRate);
}
