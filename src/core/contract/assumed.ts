import { dec, ONE, type Dec } from '../exact/decimal.js';
import { ok } from '../fault/result.js';
import { readDay } from '../grid/read-day.js';
import { SHARE, zeroIsBlank, type NumberRule } from '../grid/number.js';
import { ASSUMED } from '../scenario/assumptions/assumed.js';
import { MOST_IN_A_CELL } from '../study/simulation/cell-limits.js';
import type { Growth } from '../traffic/growth.js';
import { isGrowthTable, readGrowth } from '../traffic/read-growth.js';
import { defaulting, optional, required, type Argument } from './argument.js';

/** Arguments that studies of time and risk take: ranges and defaults are those of the assumptions of the same name. */
const ONE_GROWTH = defaulting(ASSUMED.Growth.range, dec(ASSUMED.Growth.byDefault));
/** One number for all channels, or rows of channel and growth. */
export const GROWTH: Argument<Growth> = {
  ...ONE_GROWTH,
  read(cell, where) {
    const others = ONE_GROWTH.read(cell, where);
    return others.ok ? ok({ others: others.value, channels: [] }) : others;
  },
  table: { claims: isGrowthTable, read: readGrowth },
};
export const REALISATION_RATE = optional(SHARE);
export const CURRENT_PLATFORM_COST = defaulting(
  ASSUMED['Current platform cost'].range,
  dec(ASSUMED['Current platform cost'].byDefault),
);
export const DISCOUNT_RATE = defaulting(
  ASSUMED['Discount rate'].range,
  dec(ASSUMED['Discount rate'].byDefault),
);
export const HANDLE_TIME_UPLIFT = defaulting(
  ASSUMED['Handle time uplift'].range,
  dec(ASSUMED['Handle time uplift'].byDefault),
);
export const HANDLE_MINUTES = optional(ASSUMED['Handle minutes'].range);
export const START: Argument<Dec | undefined> = {
  ...optional(ASSUMED.Start.range),
  read: (cell, where) => readDay(cell, where, ASSUMED.Start.range),
};
export const FISCAL_YEAR_STARTS = optional(zeroIsBlank(ASSUMED['Fiscal year starts'].range));
export const SWING = defaulting(ASSUMED.Swing.range, dec(ASSUMED.Swing.byDefault));
export const SEED = defaulting(ASSUMED.Seed.range, dec(ASSUMED.Seed.byDefault));
export const BUDGET = optional(ASSUMED.Budget.range);

const MOST_MONTHS = 600;
export const MONTHS_RULE = wholeFrom1To(MOST_MONTHS, `a whole number from 1 to ${MOST_MONTHS}`);

/** A forecast in a cell reaches further than one on a sheet. */
export const MONTHS = required(MONTHS_RULE);
/** One of them, or how many there are; left out where a steady month is meant. */
export const ONE_MONTH = optional(MONTHS_RULE);
export const CASE_MONTHS = defaulting(MONTHS_RULE, dec(ASSUMED.Months.byDefault));

export const TRIALS = defaulting(
  wholeFrom1To(
    MOST_IN_A_CELL,
    'a whole number from 1 to 100,000 in a cell; the Risk screen of the task pane takes up to 1,000,000',
  ),
  dec(ASSUMED.Trials.byDefault),
);

/** Whole numbers of which a blank may arrive as 0. */
function wholeFrom1To(most: number, takes: string): NumberRule {
  return zeroIsBlank({
    takes,
    accepts: (value) => value.isInteger() && value.gte(ONE) && value.lte(most),
  });
}
