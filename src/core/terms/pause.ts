import { ONE, type Dec } from '../exact/decimal.js';
import { scaleActivity, type Activity } from '../traffic/project.js';
import type { ChargeUsage } from './count.js';

/** The part of the month's sessions that the AI handles before it pauses: `times` ÷ `over`. */
export interface ServedPart {
  readonly times: Dec;
  readonly over: Dec;
}

/**
 * The tightest volume cap of an offer: min(1, P ÷ Q), Q counted before included units. It multiplies the sessions,
 * replies and resolutions of the whole offer, and so the units of all its charges but seats and flat.
 */
export function servedPart(usage: readonly ChargeUsage[]): ServedPart {
  let part: ServedPart = { times: ONE, over: ONE };
  for (const { charge, units } of usage) {
    if (charge.pauseAfter === undefined || units.lte(charge.pauseAfter)) continue;
    if (charge.pauseAfter.times(part.over).lt(part.times.times(units))) {
      part = { times: charge.pauseAfter, over: units };
    }
  }
  return part;
}

export function pause(activity: Activity, part: ServedPart): Activity {
  return part.times.eq(part.over) ? activity : scaleActivity(activity, part);
}
