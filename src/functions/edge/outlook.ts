import { toDouble, type Dec } from '../../core/exact/decimal.js';
import type { Outlook } from '../../core/study/time/outlook.js';

/** The months that the arguments of a function describe. */
export function outlookOf(given: {
  readonly months: Dec;
  readonly growth: Dec;
  readonly ramp: NonNullable<Outlook['ramp']>;
  readonly season: Outlook['season'];
}): Outlook {
  return {
    months: toDouble(given.months),
    growth: given.growth,
    season: given.season,
    sessions: undefined,
    ramp: given.ramp.length === 0 ? undefined : given.ramp,
  };
}
