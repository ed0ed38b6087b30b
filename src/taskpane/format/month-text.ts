import { dayOfText, firstDayOf, monthOfDay } from '../../core/grid/day.js';

/** `7/2026`: which number is the month cannot be mistaken. */
const MONTH_FIRST = /^\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*$/;

/** The first day of the month that a text names, `2026-07`, `2026-07-15` or `7/2026`; undefined if it names none. */
export function monthOfText(text: string): number | undefined {
  const iso = text.replace(
    MONTH_FIRST,
    (_, month: string, year: string) => `${year}-${month.padStart(2, '0')}`,
  );
  const day = dayOfText(iso);
  return day === undefined ? undefined : firstDayOf(monthOfDay(day));
}
