import { dec, ONE, type Dec } from '../../exact/decimal.js';
import { NOT_NEGATIVE, SHARE, zeroIsBlank, type NumberRule } from '../../grid/number.js';
import { RANK_BY } from '../ranking/rank-basis.js';
import { phrase } from '../../phrase/phrase.js';

/** One figure that studies of time and risk take beside the two tables. */
export interface Assumed {
  readonly unit: string;
  readonly range: NumberRule;
  /** What holds where it is left out; undefined: nothing, and the study goes without it. */
  readonly byDefault: number | undefined;
  readonly says: string;
  /** Where the default comes from, if it is a figure of somebody's. */
  readonly source: string | undefined;
}

const OVER_MINUS_ONE: NumberRule = { takes: phrase('overMinusOne'), accepts: (value) => value.gt(-1) };
const WHOLE_SEED: NumberRule = {
  takes: phrase('wholeDigits'),
  accepts: (value) => value.isInteger() && value.abs().lt(1e15),
};
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
    unit: 'months',
    range: whole(MOST_ASSUMED_MONTHS),
    byDefault: 24,
    says: 'How far the forecast reaches',
    source: `${GUIDE}: implementation is spread over 24 months`,
  },
  Growth: {
    unit: 'a month',
    range: OVER_MINUS_ONE,
    byDefault: 0,
    says: 'Growth of the sessions from month to month: 2% or 0.02',
    source: undefined,
  },
  'Review months': {
    unit: 'months',
    range: whole(MOST_ASSUMED_MONTHS),
    byDefault: 3,
    says: 'How often rate and scope of the contract are reviewed',
    source: `${GUIDE}: a review every quarter`,
  },
  'Budgeted resolution rate': {
    unit: 'share of sessions',
    range: RATE,
    byDefault: 0.6,
    says: 'What the budget counts on; each review is measured against it',
    source: `${GUIDE}: 60% for the first year`,
  },
  'Guaranteed resolution rate': {
    unit: 'share of sessions',
    range: RATE,
    byDefault: undefined,
    says: 'Below it the vendor pays back; blank: no guarantee',
    source: `${GUARANTEE}: 65%`,
  },
  'Guarantee months': {
    unit: 'months',
    range: whole(MOST_ASSUMED_MONTHS),
    byDefault: 3,
    says: 'Months from the first over which the rate is judged',
    source: `${GUARANTEE}: a refund within 90 days`,
  },
  'Guarantee refund': {
    unit: 'share of what was paid',
    range: SHARE,
    byDefault: 1,
    says: 'What comes back of the amounts paid in these months',
    source: `${GUARANTEE}: a full refund`,
  },
  'Guarantee limit': {
    unit: 'money',
    range: zeroIsBlank(NOT_NEGATIVE),
    byDefault: 1_000_000,
    says: 'The most that comes back; 0: no limit',
    source: `${GUARANTEE}: up to $1,000,000`,
  },
  'Current platform cost': {
    unit: 'a month',
    range: NOT_NEGATIVE,
    byDefault: 0,
    says: 'What the offer takes the place of',
    source: undefined,
  },
  'Handle time uplift': {
    unit: 'share',
    range: { takes: phrase('fromMinusOne'), accepts: (value) => value.gte(-1) },
    byDefault: 0,
    says: 'How much longer the contacts take that still reach people',
    source: undefined,
  },
  'Handle minutes': {
    unit: 'minutes',
    range: zeroIsBlank(NOT_NEGATIVE),
    byDefault: undefined,
    says: 'What a contact takes people; for the hours freed',
    source: undefined,
  },
  'Discount rate': {
    unit: 'a year',
    range: OVER_MINUS_ONE,
    byDefault: 0,
    says: 'For the net present value',
    source: undefined,
  },
  Swing: {
    unit: 'share of each figure',
    range: zeroIsBlank({
      takes: phrase('openShare', '10%', '0.1'),
      accepts: (value) => value.gt(0) && value.lt(1),
    }),
    byDefault: 0.1,
    says: 'How far each lever is turned, down and up, in the tornado',
    source: undefined,
  },
  'Busiest month': {
    unit: '× the sessions',
    range: NOT_NEGATIVE,
    byDefault: 2,
    says: 'Sessions of the busiest month, to test each bill against',
    source: undefined,
  },
  Budget: {
    unit: 'a month',
    range: zeroIsBlank(NOT_NEGATIVE),
    byDefault: undefined,
    says: 'A monthly bill that is not to be exceeded',
    source: undefined,
  },
  Trials: {
    unit: 'trials',
    range: whole(1_000_000, '1,000,000'),
    byDefault: 10_000,
    says: 'Months that are drawn; a cell takes up to 100,000',
    source: undefined,
  },
  Seed: {
    unit: '',
    range: zeroIsBlank(WHOLE_SEED),
    byDefault: 1,
    says: 'The same seed draws the same months',
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
