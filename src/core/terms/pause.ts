import { ONE } from '../exact/decimal.js';
import { scaleActivity, type Activity } from '../traffic/project.js';
import { ok, type Result } from '../fault/result.js';
import type { ChargeUsage } from './usage.js';
import type { Offer } from './offer.js';
import type { ServedPart } from './served-part.js';
import { partUpToAmount } from './spending-stop.js';

/**
 * What an offer's tightest cap on volume or spending leaves of the month. It multiplies the sessions, replies and
 * resolutions of the whole offer, and so the units of all its charges but seats and flat.
 * Faults: as `partUpToAmount`.
 */
export function servedPart(usage: readonly ChargeUsage[], offer: Offer): Result<ServedPart> {
  const byUnits = partUpToUnits(usage);
  if (offer.pauseAtAmount === undefined) return ok(byUnits);
  const byAmount = partUpToAmount(usage, offer);
  if (!byAmount.ok || byAmount.value === undefined) return byAmount.ok ? ok(byUnits) : byAmount;
  const { times, over } = byAmount.value;
  return ok(times.times(byUnits.over).lt(byUnits.times.times(over)) ? byAmount.value : byUnits);
}

/** The tightest volume cap: min(1, P ÷ Q), Q counted before included units. */
function partUpToUnits(usage: readonly ChargeUsage[]): ServedPart {
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
