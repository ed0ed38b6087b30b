import { VIEW_WORDS } from '../invoice/view.js';
import { RANK_WORDS } from '../scenario/ranking/rank-basis.js';
import { readOffers } from '../terms/read-offers.js';
import { readTraffic } from '../traffic/read-traffic.js';
import { wholeTable, wordOr } from './argument.js';

/** Arguments that several functions of whole offers take. */
export const TABLES = { offers: wholeTable(true, readOffers), traffic: wholeTable(true, readTraffic) };
export const VIEW = wordOr('accrual', VIEW_WORDS);
export const RANK_BY = wordOr('cost per resolution', RANK_WORDS);
