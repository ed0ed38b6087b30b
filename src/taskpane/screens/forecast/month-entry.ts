import { FIRST_DATE, isoMonth, LAST_DATE, monthOfDay } from '../../../core/grid/day.js';
import { numberEntry } from '../../../core/grid/typed-number.js';
import { monthNames } from '../../../messages/month-names.js';
import { spokenLanguage } from '../../../messages/messages.js';
import { entryStyle } from '../../format/entry.js';
import { monthOfText } from '../../format/month-text.js';
import type { OwnEntry } from '../../parts/use-entry.js';

/** A month of the calendar, typed as `2026-07` and kept as the number of its first day; or a number. */
export const MONTH_ENTRY: OwnEntry = {
  take: (text) => monthOfText(text) ?? numberEntry(text, entryStyle()),
  written: (value) => (isDay(value) ? isoMonth(monthOfDay(value)) : String(value)),
  atRest: (value) => (isDay(value) ? monthNames(spokenLanguage()).short(monthOfDay(value)) : String(value)),
};

function isDay(value: string | number): value is number {
  return typeof value === 'number' && value >= FIRST_DATE && value < LAST_DATE + 1;
}
