import { toDouble, ZERO, type Dec } from '../../core/exact/decimal.js';
import { conflict } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { phrase } from '../../core/phrase/phrase.js';
import type { Outlook } from '../../core/study/time/outlook.js';
import { calendarFrom, type Calendar } from '../../core/traffic/calendar.js';
import type { Growth } from '../../core/traffic/growth.js';
import type { Milestone } from '../../core/traffic/ramp.js';

/** The months that the arguments of a function describe. Faults: fiscal years without a start; a ramp that cannot be read. */
export function outlookOf(given: {
  readonly months: Dec;
  readonly growth: Growth;
  readonly ramp: (calendar: Calendar | undefined) => Result<readonly Milestone[]>;
  readonly season: Outlook['season'];
  readonly start: Dec | undefined;
  readonly fiscalYearStarts?: Dec | undefined;
}): Result<Outlook> {
  const { start, fiscalYearStarts } = given;
  if (start === undefined && fiscalYearStarts !== undefined) {
    return failed(conflict('fiscalYearStarts', phrase('fiscalYearsNeedStart')));
  }
  const calendar = calendarFrom(start, fiscalYearStarts);
  const ramp = given.ramp(calendar);
  if (!ramp.ok) return ramp;
  return ok({
    months: toDouble(given.months),
    growth: given.growth.others ?? ZERO,
    channelGrowth: given.growth.channels.length === 0 ? undefined : given.growth.channels,
    season: given.season,
    sessions: undefined,
    ramp: ramp.value.length === 0 ? undefined : ramp.value,
    calendar,
  });
}
