import { dec, ONE, toDouble, type Dec } from '../exact/decimal.js';
import { outOfRange } from '../fault/fault.js';
import type { Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { FIRST_DATE, isoMonth, LAST_DATE, monthOfDay, monthsBetween } from '../grid/day.js';
import { quoted, readNumber, type NumberRule } from '../grid/number.js';
import { readDay } from '../grid/read-day.js';
import { phrase, type Text } from '../phrase/phrase.js';
import type { Calendar } from './calendar.js';

/** No forecast reaches further; what is larger is meant otherwise. */
const LAST_MONTH = 1200;
/** 202601: a year from 1900 on and one of its months. */
const YEAR_AND_MONTH = /^(?:19|20|21)\d\d(?:0[1-9]|1[0-2])$/;

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

/**
 * The same where months may have names: a date is the month in which it lies, counted from the start. Faults: a date
 * before the start, or without one.
 */
export function readNamedMonth(
  cell: Cell,
  where: Where,
  calendar: Calendar | undefined,
): Result<Dec | undefined> {
  const read = readDay(cell, where, { ...MONTH, accepts: () => true });
  if (!read.ok || read.value === undefined || !isDate(read.value)) return readMonth(cell, where);
  if (calendar === undefined) {
    const takes = phrase('withHint', MONTH.takes, phrase('dateNeedsStart'));
    return failed(outOfRange(where, quoted(cell), takes));
  }
  const own = monthOfDay(toDouble(read.value));
  const month = monthsBetween(calendar.start, own) + 1;
  if (month >= 1) return ok(dec(month));
  return failed(outOfRange(where, isoMonth(own), phrase('monthFromStart', isoMonth(calendar.start))));
}

function meant(value: Dec): Text {
  if (YEAR_AND_MONTH.test(value.toString())) return phrase('looksLikeMonth');
  return isDate(value) ? phrase('looksLikeDate') : '';
}

/** With or without a time. */
function isDate(value: Dec): boolean {
  return value.gte(FIRST_DATE) && value.lte(LAST_DATE);
}
