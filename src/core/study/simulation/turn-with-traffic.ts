import type { Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case, type DrawnLever } from '../../scenario/levers/levers.js';

/**
 * A case with a lever at a value of the whole traffic, whoever serves it: rates and interactions per session of every
 * channel, and the offer's own, are turned until those of the traffic blend to the value. Where it stands already
 * nothing changes. Faults: nothing there to change.
 */
export function turnWithTraffic(base: Case, lever: DrawnLever, value: Dec): Result<Case> {
  const own = LEVERS[lever];
  if (own.ofTraffic?.stands(base.traffic)?.eq(value) === true) return ok(base);
  return (own.ofTraffic ?? own).set(base, value);
}
