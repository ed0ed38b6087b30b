import {
  dayOfText,
  FIRST_DATE,
  firstDayOf,
  isoMonth,
  LAST_DATE,
  monthOfDay,
} from '../../../core/grid/day.js';
import { numberEntry } from '../../../core/grid/typed-number.js';
import { monthNames } from '../../../messages/month-names.js';
import { spokenLanguage } from '../../../messages/messages.js';
import { entryStyle } from '../../format/entry.js';
import type { OwnEntry } from '../../parts/use-entry.js';

/** `7/2026`: which number is the month cannot be mistaken. */
const MONTH_FIRST = /^\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*$/;

/** A month of the calendar, typed as `2026-07` and kept as the number of its first day; or a number. */
export const MONTH_ENTRY: OwnEntry = {
  take(text) {
    const day = dayOfText(text.replace(MONTH_FIRST, (_, month: string, year: string) => iso(year, month)));
    return day === undefined ? numberEntry(text, entryStyle()) : firstDayOf(monthOfDay(day));
  },
  written: (value) => (isDay(value) ? isoMonth(monthOfDay(value)) : String(value)),
  atRest: (value) => (isDay(value) ? monthNames(spokenLanguage()).short(monthOfDay(value)) : String(value)),
};

function iso(year: string, month: string): string {
  return `${year}-${month.padStart(2, '0')}`;
}

function isDay(value: string | number): value is number {
  return typeof value === 'number' && value >= FIRST_DATE && value < LAST_DATE + 1;
}
