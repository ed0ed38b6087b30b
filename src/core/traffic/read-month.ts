import { ONE, type Dec } from '../exact/decimal.js';
import { outOfRange } from '../fault/fault.js';
import type { Where } from '../fault/place.js';
import { failed, type Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { quoted, readNumber, type NumberRule } from '../grid/number.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** No forecast reaches further; what is larger is meant otherwise. */
const LAST_MONTH = 1200;
/** 202601: a year from 1900 on and one of its months. */
const YEAR_AND_MONTH = /^(?:19|20|21)\d\d(?:0[1-9]|1[0-2])$/;
/** Excel counts days from 1900: those of 1990 to 2100, with or without a time. */
const [FIRST_DATE, LAST_DATE] = [32_874, 73_415];

export const MONTH: NumberRule = {
  takes: phrase('month'),
  accepts: (value) => value.gte(ONE) && value.lte(LAST_MONTH),
};

/**
 * A month of a forecast, counted from 1; undefined for a blank. Faults: as `readNumber` has them, and what is a date or a
 * year with a month instead says so.
 */
export function readMonth(cell: Cell, where: Where): Result<Dec | undefined> {
  const read = readNumber(cell, where, { ...MONTH, accepts: () => true });
  if (!read.ok || read.value === undefined || MONTH.accepts(read.value)) return read;
  return failed(outOfRange(where, quoted(cell), phrase('withHint', MONTH.takes, meant(read.value))));
}

function meant(value: Dec): Text {
  if (YEAR_AND_MONTH.test(value.toString())) return phrase('looksLikeMonth');
  return value.gte(FIRST_DATE) && value.lte(LAST_DATE) ? phrase('looksLikeDate') : '';
}
