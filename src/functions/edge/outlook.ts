import { toDouble, type Dec } from '../../core/exact/decimal.js';
import type { Outlook } from '../../core/study/time/outlook.js';
import { readRamp } from '../../core/traffic/read-ramp.js';
import { readSeason } from '../../core/traffic/read-season.js';
import { wholeTable } from './argument.js';

/** Rows of month and resolution rate, a header row allowed; none where all are blank. */
export const RAMP = wholeTable(readRamp);

/** Twelve factors; undefined where all are blank. */
export const SEASON = wholeTable(readSeason);

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
