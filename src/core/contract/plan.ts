import { dec, type Dec } from '../exact/decimal.js';
import { missing, passed } from '../fault/fault.js';
import { failed, ok } from '../fault/result.js';
import { isErrorCell } from '../grid/cell.js';
import { plainNumber } from '../grid/number.js';
import type { Vocabulary } from '../grid/word.js';
import type { MonthsView } from '../invoice/contract-year.js';
import { VIEW_WORDS } from '../invoice/view.js';
import { phrase } from '../phrase/phrase.js';
import type { MonthsLaid } from '../scenario/tables/scenario.js';
import { FIGURE_WORDS } from '../study/figure-words.js';
import { SOUGHT_METRIC_WORDS } from '../study/negotiate/metric-words.js';
import { TERM_WORDS } from '../study/negotiate/term-words.js';
import type { Calendar } from '../traffic/calendar.js';
import { readActuals } from '../traffic/read-actuals.js';
import { isBlankText, optional, requiredWord, wholeTable, wordOr, type Argument } from './argument.js';
import { CASE_MONTHS, FISCAL_YEAR_STARTS, GROWTH, MONTHS, MONTHS_RULE, ONE_MONTH, START } from './assumed.js';
import { OFFER_NAME } from './names.js';
import { TABLES } from './priced.js';
import { RAMP, SEASON } from './study.js';

/** A figure to be reached: a number, or the name of an offer that has it. No figure that is sought is 0: that is a blank. */
const TARGET: Argument<Dec | string> = {
  isNeeded: true,
  names: 'offer',
  isBlank: isBlankText,
  read(cell, where) {
    if (isErrorCell(cell)) return failed(passed(where, cell.error));
    if (isBlankText(cell)) return failed(missing(where, phrase('targetNeeded')));
    if (typeof cell === 'number') return ok(dec(cell));
    const text = String(cell).trim();
    return ok(plainNumber(text) ?? text);
  },
};

/** What the functions of budgets and negotiations take, each under its id. */
export const BRIDGE_OFFERS = { ...TABLES, offerA: OFFER_NAME, offerB: OFFER_NAME };

export const FIGURE = {
  ...TABLES,
  offerName: OFFER_NAME,
  figure: requiredWord(FIGURE_WORDS),
  month: ONE_MONTH,
  months: ONE_MONTH,
  growth: GROWTH,
  ramp: RAMP,
  season: SEASON,
  start: START,
};

export const GOAL_SEEK = {
  ...TABLES,
  term: requiredWord(TERM_WORDS),
  target: TARGET,
  metric: wordOr('effective cost per resolution', SOUGHT_METRIC_WORDS),
  offerName: OFFER_NAME,
  months: CASE_MONTHS,
};

const { accrual, cash } = VIEW_WORDS;
const MONTHS_VIEW_WORDS: Vocabulary<MonthsView> = { accrual, cash };
/** Invoices come in cash, and so do budgets that are held against them. */
const INVOICED_VIEW_WORDS: Vocabulary<MonthsView> = { cash, accrual };

const FORECAST_TABLE_WORDS: Vocabulary<'forecast' | 'channels'> = {
  forecast: ['months', 'offers'],
  channels: ['by channel', 'channel'],
};
const LAYOUT_WORDS: Vocabulary<MonthsLaid> = {
  down: ['months down', 'rows'],
  across: ['months across', 'columns'],
};

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
  table: wordOr('forecast', FORECAST_TABLE_WORDS),
  layout: wordOr('down', LAYOUT_WORDS),
};
