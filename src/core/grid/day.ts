/** Days as Excel counts them: 1 is 1 January 1900. No clock and no time zone takes part. */

/** A month of the calendar; January is 1. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** Numbers between them are read as dates: 1 January 1990 and 31 December 2100. */
export const [FIRST_DATE, LAST_DATE] = [32_874, 73_415];

const MONTHS_IN_YEAR = 12;
const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0, from which years are counted here, so that a leap day is the last day of its year. */
const DAYS_BEFORE_1900 = 693_899;
/** Excel counts a 29 February 1900 that never was; the days before it stand one further than they should. */
const NEVER_WAS = 60;

/** The month in which a day lies. @param serial 1 or more; a time of the day is left out */
export function monthOfDay(serial: number): CalendarMonth {
  const day = Math.floor(serial);
  if (day <= NEVER_WAS) return { year: 1900, month: day <= 31 ? 1 : 2 };
  const since = day + DAYS_BEFORE_1900;
  const era = Math.floor(since / DAYS_IN_400_YEARS);
  const inEra = since - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leapDays) / 365);
  const inYear = inEra - daysOfYears(yearOfEra);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
}

/** The number of a month's first day. */
export function firstDayOf({ year, month }: CalendarMonth): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const own = month > 2 ? year : year - 1;
  const era = Math.floor(own / 400);
  const inEra = daysOfYears(own - era * 400) + Math.floor((153 * fromMarch + 2) / 5);
  const serial = era * DAYS_IN_400_YEARS + inEra - DAYS_BEFORE_1900;
  return serial <= NEVER_WAS ? serial - 1 : serial;
}

export function monthsAfter({ year, month }: CalendarMonth, count: number): CalendarMonth {
  const index = year * MONTHS_IN_YEAR + month - 1 + count;
  return { year: Math.floor(index / MONTHS_IN_YEAR), month: (index % MONTHS_IN_YEAR) + 1 };
}

/** How many months the second comes after the first. */
export function monthsBetween(first: CalendarMonth, second: CalendarMonth): number {
  return (second.year - first.year) * MONTHS_IN_YEAR + second.month - first.month;
}

/** As sentences call it in every language: `2026-07`. */
export function isoMonth({ year, month }: CalendarMonth): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The number of the day that a text is, `2026-07-15`, or of the first day of a month, `2026-07`; undefined if it is none. */
export function dayOfText(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)];
  if (year < 1900 || month < 1 || month > MONTHS_IN_YEAR) return undefined;
  const own = { year, month };
  const first = firstDayOf(own);
  return day >= 1 && first + day <= firstDayOf(monthsAfter(own, 1)) ? first + day - 1 : undefined;
}

function daysOfYears(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100);
}
