import { AMOUNT_OR_NONE, SHARE, zeroIsBlank } from '../grid/number.js';
import { phrase } from '../phrase/phrase.js';
import { RESETS_WORDS } from './beyond.js';
import type { OfferTerm } from './offer-term.js';

const WHOLE_MONTHS = zeroIsBlank({
  takes: phrase('wholeMonths'),
  accepts: (value) => value.isInteger() && value.gte(1),
});

/**
 * Terms whose period is not the month. Worked arithmetic:
 * - Resets, yearly: 12,000 included and 1.00 each. 5,000 a month: months 1 and 2 nothing, month 3 (15,000 − 12,000) × 1.00
 *   = 3,000, then 5,000 each; a steady month (60,000 − 12,000) × 1.00 ÷ 12 = 4,000.
 * - Pool: 600 chat and 600 email credits, 1,000 included together, 0.12 each: 200 × 0.12 = 24.
 * - One-off units: 500, packages of 100 at 49. 2,000 sessions: month 1 (2,000 − 500) ÷ 100 × 49 = 735, then 980.
 * - One-off amount: 600, 700 a month: 100, then 700. With 250 a month: 0, 0, then 150.
 * - One-off months: 1 with one-off units of 5,000 and 2,000 a month: 3,000 of them are lost.
 * - Free months: 3 with an annual minimum of 12,000: months 1 to 3 cost nothing, and the year owes 9,000.
 * - Uplift, 5 %: 0.99 in year 1, 1.0395 in year 2, 1.0915 in year 3 (1.091475, to the rate's own digits and two more).
 * - From month, To month: 0.99 to month 6 and 0.89 from month 7 are two rows.
 */
export const BEYOND_TERMS = {
  resets: {
    header: 'Resets',
    kind: 'choice',
    choices: Object.keys(RESETS_WORDS),
    group: 'allowance',
    unit: '',
    says: phrase('resetsSays'),
    example: 'yearly',
    place: 151,
    of: 'charge',
    appliesTo: 'usage',
    enters: 'allowance',
    sheet: { width: 12 },
  },
  oneOffUnits: {
    header: 'One-off units',
    kind: 'number',
    rule: AMOUNT_OR_NONE,
    group: 'allowance',
    unit: phrase('unitUnitsOnce'),
    says: phrase('oneOffUnitsSays'),
    example: 500,
    place: 152,
    of: 'charge',
    appliesTo: 'usage',
    enters: 'allowance',
    isAlwaysRead: true,
    sheet: { width: 14 },
  },
  pool: {
    header: 'Pool',
    kind: 'text',
    group: 'allowance',
    unit: phrase('unitItsName'),
    says: phrase('poolSays'),
    example: 'Credits',
    place: 153,
    of: 'charge',
    appliesTo: 'usage',
    enters: 'allowance',
    sheet: { width: 12 },
  },
  fromMonth: {
    header: 'From month',
    kind: 'number',
    rule: WHOLE_MONTHS,
    group: 'definition',
    unit: phrase('unitContractMonth'),
    says: phrase('fromMonthSays'),
    example: 7,
    place: 240,
    of: 'charge',
    sheet: { width: 12 },
  },
  toMonth: {
    header: 'To month',
    kind: 'number',
    rule: WHOLE_MONTHS,
    group: 'definition',
    unit: phrase('unitContractMonth'),
    says: phrase('toMonthSays'),
    example: 6,
    place: 241,
    of: 'charge',
    sheet: { width: 12 },
  },
  oneOffAmount: {
    header: 'One-off amount',
    kind: 'money',
    rule: AMOUNT_OR_NONE,
    group: 'allowance',
    unit: phrase('unitOnce'),
    says: phrase('oneOffAmountSays'),
    example: 600,
    place: 85,
    of: 'offer',
    enters: 'oneOffAmount',
    sheet: { width: 14 },
  },
  oneOffMonths: {
    header: 'One-off months',
    kind: 'number',
    rule: WHOLE_MONTHS,
    group: 'allowance',
    unit: phrase('unitMonths'),
    says: phrase('oneOffMonthsSays'),
    example: 12,
    place: 86,
    of: 'offer',
    enters: 'oneOffAmount',
    sheet: { width: 14 },
  },
  freeMonths: {
    header: 'Free months',
    kind: 'number',
    rule: WHOLE_MONTHS,
    group: 'price',
    unit: phrase('unitMonths'),
    says: phrase('freeMonthsSays'),
    example: 3,
    place: 101,
    of: 'offer',
    enters: 'beyondSteady',
    sheet: { width: 12 },
  },
  uplift: {
    header: 'Uplift',
    kind: 'share',
    rule: SHARE,
    group: 'price',
    unit: phrase('unitAYear'),
    says: phrase('upliftSays'),
    example: 0.05,
    place: 102,
    of: 'offer',
    enters: 'beyondSteady',
    sheet: { width: 10 },
  },
} as const satisfies Readonly<Record<string, OfferTerm>>;
