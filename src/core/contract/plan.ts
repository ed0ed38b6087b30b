import { dec, type Dec } from '../exact/decimal.js';
import { missing, passed } from '../fault/fault.js';
import { failed, ok } from '../fault/result.js';
import { isErrorCell } from '../grid/cell.js';
import { plainNumber } from '../grid/number.js';
import { phrase } from '../phrase/phrase.js';
import { SOUGHT_METRIC_WORDS } from '../study/negotiate/metric-words.js';
import { TERM_WORDS } from '../study/negotiate/term-words.js';
import { FIGURE_WORDS } from '../study/figure-words.js';
import { isBlankText, requiredWord, wordOr, type Argument } from './argument.js';
import { CASE_MONTHS, GROWTH, ONE_MONTH } from './assumed.js';
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
};

export const GOAL_SEEK = {
  ...TABLES,
  term: requiredWord(TERM_WORDS),
  target: TARGET,
  metric: wordOr('effective cost per resolution', SOUGHT_METRIC_WORDS),
  offerName: OFFER_NAME,
  months: CASE_MONTHS,
};
