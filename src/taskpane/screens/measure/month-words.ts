import { calendarMonthOf, type LogMonth } from '../../../core/evidence/measured-months.js';
import { spokenLanguage } from '../../../messages/messages.js';
import { monthNames } from '../../../messages/month-names.js';

/** `Jan 2026`. @param month months since January 1970 */
export function monthNamed(month: number): string {
  return monthNames(spokenLanguage()).short(calendarMonthOf(month));
}

/** The first and last day of a month that was measured in part: `Jan 14`, `Jan 31`. */
export function partWords({ month: since, part }: LogMonth): [from: string, to: string] {
  const { year, month } = calendarMonthOf(since);
  const day = new Intl.DateTimeFormat(spokenLanguage(), {
    ...{ day: 'numeric', month: 'short', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' },
  });
  const named = (own: number | undefined) => day.format(Date.UTC(year, month - 1, own));
  return [named(part?.from), named(part?.to)];
}
