import { dec, ONE, type Dec } from '../../exact/decimal.js';
import { FIRST_DATE, LAST_DATE } from '../../grid/day.js';
import { NOT_NEGATIVE, SHARE, zeroIsBlank, type NumberRule } from '../../grid/number.js';
import { RANK_BY } from '../ranking/rank-basis.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** One figure that studies of time and risk take beside the two tables. */
export interface Assumed {
  readonly unit: Text;
  readonly range: NumberRule;
  /** A day as Excel counts days. */
  readonly isDay?: boolean;
  /** What holds where it is left out; undefined: nothing, and the study goes without it. */
  readonly byDefault: number | undefined;
  readonly says: Text;
  /** Where the default comes from, if it is a figure of somebody's. */
  readonly source: Text | undefined;
}

const OVER_MINUS_ONE: NumberRule = { takes: phrase('overMinusOne'), accepts: (value) => value.gt(-1) };
const WHOLE_SEED: NumberRule = {
  takes: phrase('wholeDigits'),
  accepts: (value) => value.isInteger() && value.abs().lt(1e15),
};
const START: NumberRule = zeroIsBlank({
  takes: phrase('startDate'),
  accepts: (value) => value.gte(FIRST_DATE) && value.lt(LAST_DATE + 1),
});
const RATE: NumberRule = zeroIsBlank(SHARE);

function whole(most: number, shown = String(most)): NumberRule {
  return {
    takes: phrase('wholeFromOne', shown),
    accepts: (value: Dec) => value.isInteger() && value.gte(ONE) && value.lte(most),
  };
}

/** As many months as a forecast on a sheet or a screen has. */
export const MOST_ASSUMED_MONTHS = 60;

const GUIDE = 'A guide to outcome-based pricing, OrbitCX, 2026';
const GUARANTEE = 'Intercom Fin, performance guarantee, 2026';

/** Every figure by its name, in the order in which it is shown. */
export const ASSUMED = {
  Months: {
    unit: phrase('unitMonths'),
    range: whole(MOST_ASSUMED_MONTHS),
    byDefault: 24,
    says: phrase('assumedMonthsSays'),
    source: phrase('assumedMonthsSource', GUIDE),
  },
  Start: {
    unit: phrase('unitDate'),
    range: START,
    isDay: true,
    byDefault: undefined,
    says: phrase('assumedStartSays'),
    source: undefined,
  },
  'Fiscal year starts': {
    unit: phrase('unitMonthOfYear'),
    range: whole(12),
    byDefault: 1,
    says: phrase('assumedFiscalYearStartsSays'),
    source: undefined,
  },
  Growth: {
    unit: phrase('unitAMonth'),
    range: OVER_MINUS_ONE,
    byDefault: 0,
    says: phrase('assumedGrowthSays'),
    source: undefined,
  },
  'Review months': {
    unit: phrase('unitMonths'),
    range: whole(MOST_ASSUMED_MONTHS),
    byDefault: 3,
    says: phrase('assumedReviewMonthsSays'),
    source: phrase('assumedReviewMonthsSource', GUIDE),
  },
  'Budgeted resolution rate': {
    unit: phrase('unitShareOfSessions'),
    range: RATE,
    // Nobody is measured against a budget that he never set.
    byDefault: undefined,
    says: phrase('assumedBudgetedResolutionRateSays'),
    source: phrase('assumedBudgetedResolutionRateSource', GUIDE),
  },
  'Guaranteed resolution rate': {
    unit: phrase('unitShareOfSessions'),
    range: RATE,
    byDefault: undefined,
    says: phrase('assumedGuaranteedResolutionRateSays'),
    source: phrase('assumedGuaranteedResolutionRateSource', GUARANTEE),
  },
  'Guarantee months': {
    unit: phrase('unitMonths'),
    range: whole(MOST_ASSUMED_MONTHS),
    byDefault: 3,
    says: phrase('assumedGuaranteeMonthsSays'),
    source: phrase('assumedGuaranteeMonthsSource', GUARANTEE),
  },
  'Guarantee refund': {
    unit: phrase('unitShareOfPaid'),
    range: SHARE,
    byDefault: 1,
    says: phrase('assumedGuaranteeRefundSays'),
    source: phrase('assumedGuaranteeRefundSource', GUARANTEE),
  },
  'Guarantee limit': {
    unit: phrase('unitMoney'),
    range: zeroIsBlank(NOT_NEGATIVE),
    byDefault: 1_000_000,
    says: phrase('assumedGuaranteeLimitSays'),
    source: phrase('assumedGuaranteeLimitSource', GUARANTEE),
  },
  'Current platform cost': {
    unit: phrase('unitAMonth'),
    range: NOT_NEGATIVE,
    byDefault: 0,
    says: phrase('assumedCurrentPlatformCostSays'),
    source: undefined,
  },
  'Handle time uplift': {
    unit: phrase('unitAShare'),
    range: { takes: phrase('fromMinusOne'), accepts: (value) => value.gte(-1) },
    byDefault: 0,
    says: phrase('assumedHandleTimeUpliftSays'),
    source: undefined,
  },
  'Handle minutes': {
    unit: phrase('unitMinutes'),
    range: zeroIsBlank(NOT_NEGATIVE),
    byDefault: undefined,
    says: phrase('assumedHandleMinutesSays'),
    source: undefined,
  },
  'Discount rate': {
    unit: phrase('unitAYear'),
    range: OVER_MINUS_ONE,
    byDefault: 0,
    says: phrase('assumedDiscountRateSays'),
    source: undefined,
  },
  Swing: {
    unit: phrase('unitShareOfFigure'),
    range: zeroIsBlank({
      takes: phrase('openShare', '10%', '0.1'),
      accepts: (value) => value.gt(0) && value.lt(1),
    }),
    byDefault: 0.1,
    says: phrase('assumedSwingSays'),
    source: undefined,
  },
  'Busiest month': {
    unit: phrase('unitTimesSessions'),
    range: NOT_NEGATIVE,
    byDefault: 2,
    says: phrase('assumedBusiestMonthSays'),
    source: undefined,
  },
  Budget: {
    unit: phrase('unitAMonth'),
    range: zeroIsBlank(NOT_NEGATIVE),
    byDefault: undefined,
    says: phrase('assumedBudgetSays'),
    source: undefined,
  },
  Trials: {
    unit: phrase('unitTrials'),
    range: whole(1_000_000, '1,000,000'),
    byDefault: 10_000,
    says: phrase('assumedTrialsSays'),
    source: undefined,
  },
  Seed: {
    unit: '',
    range: zeroIsBlank(WHOLE_SEED),
    byDefault: 1,
    says: phrase('assumedSeedSays'),
    source: undefined,
  },
} as const satisfies Readonly<Record<string, Assumed>>;

export type AssumedId = keyof typeof ASSUMED;

/** What a figure is where nothing else is said. */
export function assumedByDefault(id: AssumedId): Dec | undefined {
  const { byDefault }: Assumed = ASSUMED[id];
  return byDefault === undefined ? undefined : dec(byDefault);
}

/** The names of all of them, and of the word beside them: what offers are ranked by. */
export const ASSUMED_FIGURES: readonly string[] = [...Object.keys(ASSUMED), RANK_BY];
