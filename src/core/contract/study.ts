import { ok } from '../fault/result.js';
import type { Vocabulary } from '../grid/word.js';
import { phrase } from '../phrase/phrase.js';
import { LEVERS, leverWords, SWEPT_LEVERS, type LeverId } from '../scenario/levers/levers.js';
import { METRIC_WORDS } from '../study/sensitivity/studied-metric.js';
import { readSpread } from '../study/simulation/read-spread.js';
import type { Calendar } from '../traffic/calendar.js';
import { readRamp, readRealisation } from '../traffic/read-ramp.js';
import { readSeason } from '../traffic/read-season.js';
import { optionalWord, requiredWord, wholeTable, wordOr } from './argument.js';
import {
  BUDGET,
  CASE_MONTHS,
  CURRENT_PLATFORM_COST,
  DISCOUNT_RATE,
  GROWTH,
  HANDLE_MINUTES,
  HANDLE_TIME_UPLIFT,
  REALISATION_RATE,
  SEED,
  START,
  SWING,
  TRIALS,
} from './assumed.js';
import { inLine } from './in-line.js';
import { RANK_BY, TABLES } from './priced.js';
import { volumes } from './schedule.js';
import { OFFER_NAME } from './names.js';

const CASE_TABLE_WORDS: Vocabulary<'summary' | 'months'> = { summary: ['items'], months: ['monthly'] };
const LEVER_WORDS = leverWords(Object.keys(LEVERS) as LeverId[]);
const SWEPT_WORDS = leverWords(SWEPT_LEVERS);
const SIMULATED_WORDS: Vocabulary<'monthly total' | 'effective cost per resolution' | 'distribution'> = {
  'monthly total': METRIC_WORDS['monthly total'],
  'effective cost per resolution': METRIC_WORDS['effective cost per resolution'],
  distribution: ['histogram'],
};

/** Rows of month and resolution rate, a header row allowed, in which a third column may name the channel; none where all are blank. Read once the start is known. */
export const RAMP = wholeTable(false, (cells, where) =>
  ok((calendar: Calendar | undefined) => readRamp(cells, where, calendar)),
);
/** Rows of month and the share of freed time that is released; none where all are blank. Read once the start is known. */
const REALISATION_RAMP = wholeTable(false, (cells, where) =>
  ok((calendar: Calendar | undefined) => readRealisation(cells, where, calendar)),
);
/** Twelve factors; undefined where all are blank. */
export const SEASON = wholeTable(false, readSeason);
const METRIC = wordOr('effective cost per resolution', METRIC_WORDS);
const LEVER = requiredWord(LEVER_WORDS);

/** What the functions take that price offers anew for other figures, each under its id. */
export const BREAKEVEN = {
  ...TABLES,
  variable: requiredWord(SWEPT_WORDS),
  offerA: OFFER_NAME,
  offerB: OFFER_NAME,
  rankBy: RANK_BY,
};

export const BUSINESS_CASE = {
  ...TABLES,
  months: CASE_MONTHS,
  currentPlatformCost: CURRENT_PLATFORM_COST,
  discountRate: DISCOUNT_RATE,
  handleTimeUplift: HANDLE_TIME_UPLIFT,
  offerName: OFFER_NAME,
  growth: GROWTH,
  ramp: RAMP,
  season: SEASON,
  handleMinutes: HANDLE_MINUTES,
  table: wordOr('summary', CASE_TABLE_WORDS),
  start: START,
  realisationRate: REALISATION_RATE,
  realisationRamp: REALISATION_RAMP,
};

export const COMMITMENT_TEST = {
  ...TABLES,
  volumes: volumes(phrase('volumesOfMonths')),
  offerName: OFFER_NAME,
};

export const SENSITIVITY = {
  ...TABLES,
  rowVariable: LEVER,
  rowValues: inLine(true),
  columnVariable: optionalWord(LEVER_WORDS),
  columnValues: inLine(false),
  metric: METRIC,
  offerName: OFFER_NAME,
};

export const SIMULATE = {
  ...TABLES,
  spread: wholeTable(false, readSpread),
  trials: TRIALS,
  seed: SEED,
  budget: BUDGET,
  result: wordOr('monthly total', SIMULATED_WORDS),
  rankBy: RANK_BY,
};

export const TORNADO = { ...TABLES, swing: SWING, metric: METRIC, offerName: OFFER_NAME };
