import { METER_WORDS } from '../meter/meter-word.js';
import { optionalWord } from './argument.js';
import { OFFER_NAME, PLAN, VENDOR } from './names.js';
import { RANK_BY, TABLES, VIEW } from './priced.js';

/** What the functions of whole offers take, each under its id. */
export const BILL = { ...TABLES, view: VIEW, offerName: OFFER_NAME };
export const BRIDGE = { ...TABLES, offerName: OFFER_NAME };
export const COMPARE = { ...TABLES, rankBy: RANK_BY };
export const VENDORS = { meter: optionalWord(METER_WORDS) };
export const VENDOR_TERMS = { vendor: VENDOR, plan: PLAN };
