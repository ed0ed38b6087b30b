import { ONE, type Dec } from '../../core/exact/decimal.js';
import { ok, type Result } from '../../core/fault/result.js';
import type { Realisation } from '../../core/study/time/realisation.js';
import type { Calendar } from '../../core/traffic/calendar.js';
import type { Milestone } from '../../core/traffic/ramp.js';

/** How much of freed time is released as the arguments of a function say; undefined where neither does. */
export function realisationOf(
  given: {
    readonly realisationRate: Dec | undefined;
    readonly realisationRamp: (calendar: Calendar | undefined) => Result<readonly Milestone[]>;
  },
  calendar: Calendar | undefined,
): Result<Realisation | undefined> {
  const ramp = given.realisationRamp(calendar);
  if (!ramp.ok) return ramp;
  const { realisationRate: rate } = given;
  if (rate === undefined && ramp.value.length === 0) return ok(undefined);
  return ok({ rate: rate ?? ONE, ramp: ramp.value });
}
