import type { CalendarMonth } from '../core/grid/day.js';

/** How a language calls the months of the calendar. */
export interface MonthNames {
  /** Of the year: `July`. */
  readonly long: (month: number) => string;
  /** `Jul 2026`. */
  readonly short: (own: CalendarMonth) => string;
}

/** @param locale a language, or the tag by which numbers are written */
export function monthNames(locale: string): MonthNames {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      ...options,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
  const [long, short] = [write({ month: 'long' }), write({ month: 'short', year: 'numeric' })];
  return {
    long: (month) => long.format(Date.UTC(2024, month - 1)),
    short: ({ year, month }) => short.format(Date.UTC(year, month - 1)),
  };
}
