import { ok } from '../fault/result.js';
import type { Vocabulary } from '../grid/word.js';
import type { MonthsView } from '../invoice/contract-year.js';
import { VIEW_WORDS } from '../invoice/view.js';
import type { Calendar } from '../traffic/calendar.js';
import { readActuals } from '../traffic/read-actuals.js';
import { optional, wholeTable, wordOr } from './argument.js';
import { FISCAL_YEAR_STARTS, GROWTH, MONTHS, MONTHS_RULE, START } from './assumed.js';
import { OFFER_NAME } from './names.js';
import { TABLES } from './priced.js';
import { RAMP, SEASON } from './study.js';

const { accrual, cash } = VIEW_WORDS;
const MONTHS_VIEW_WORDS: Vocabulary<MonthsView> = { accrual, cash };
/** Invoices come in cash, and so do budgets that are held against them. */
const INVOICED_VIEW_WORDS: Vocabulary<MonthsView> = { cash, accrual };

/** Rows of months that are over; none where all are blank. Read once the start is known. */
const actuals = (isNeeded: boolean) =>
  wholeTable(isNeeded, (cells) => ok((calendar: Calendar | undefined) => readActuals(cells, calendar)));

/** What the functions of budgets and negotiations take, each under its id. */
export const BUDGET_VARIANCE = {
  ...TABLES,
  actuals: actuals(true),
  offerName: OFFER_NAME,
  growth: GROWTH,
  ramp: RAMP,
  season: SEASON,
  start: START,
  months: optional(MONTHS_RULE),
  view: wordOr('cash', INVOICED_VIEW_WORDS),
};

export const COST_FORECAST = {
  ...TABLES,
  months: MONTHS,
  growth: GROWTH,
  ramp: RAMP,
  season: SEASON,
  view: wordOr('accrual', MONTHS_VIEW_WORDS),
  offerName: OFFER_NAME,
  start: START,
  fiscalYearStarts: FISCAL_YEAR_STARTS,
  actuals: actuals(false),
};
