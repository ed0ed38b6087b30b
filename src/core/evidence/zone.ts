/** Microseconds of a minute, an hour, a day. */
export const MINUTE = 60_000_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * How far the clocks of a place are ahead of UTC. A place whose clocks change has a row for each change, rising; who knows
 * its name makes the rows, for the core knows no names of zones.
 */
export interface Zone {
  /** The instant from which an offset holds, in microseconds; the first is −Infinity. */
  readonly from: readonly number[];
  /** In microseconds. */
  readonly offset: readonly number[];
}

/** A zone whose clocks never change. */
export function fixedZone(minutes: number): Zone {
  return { from: [-Infinity], offset: [minutes * MINUTE] };
}

export const UTC = fixedZone(0);

/** Whole days from 1970-01-01 to the day on which an instant falls there. */
export function dayOf(instant: number, { from, offset }: Zone): number {
  let row = from.length - 1;
  while (row > 0 && instant < (from[row] ?? 0)) row -= 1;
  return Math.floor((instant + (offset[row] ?? 0)) / DAY);
}

/** A day of the calendar: the months are counted from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_OF_FOUR_CENTURIES = 146_097;
/** From 0000-03-01, where a leap day ends its year, to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;

/** The day of the (proleptic Gregorian) calendar that lies so many days after 1970-01-01. */
export function calendarDay(days: number): CalendarDay {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_OF_FOUR_CENTURIES);
  const ofEra = shifted - era * DAYS_OF_FOUR_CENTURIES;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + 400 * era + (month <= 2 ? 1 : 0), month, day };
}

/** Days from 1970-01-01 to a day of the calendar. */
export function daysTo({ year, month, day }: CalendarDay): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - 400 * era;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const ofEra = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * DAYS_OF_FOUR_CENTURIES + ofEra - DAYS_BEFORE_1970;
}

/** Months from January 1970 to the month in which an instant falls there. */
export function monthOf(instant: number, zone: Zone): number {
  const { year, month } = calendarDay(dayOf(instant, zone));
  return 12 * (year - 1970) + month - 1;
}

/** A month as people write it: `2026-03`. */
export function monthText(month: number): string {
  const year = 1970 + Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String(month - 12 * (year - 1970) + 1).padStart(2, '0')}`;
}
