import { DAY, daysTo } from '../../core/evidence/zone.js';

/** A moment as a cell says it: certain, or by the clock of a place that the cell does not name. */
export interface Moment {
  /** Whole microseconds since 1970: in UTC, or as the clock shows them where it has no zone. */
  readonly micros: number;
  readonly hasZone: boolean;
}

/** Which of two small numbers of a date is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** Years beyond these are no dates of an export. */
const YEARS = { first: 1990, last: 2100 } as const;

/** A moment from the numbers of a calendar and a clock; undefined where there is no such day or time. */
export function momentOf(
  [year, month, day]: readonly [number, number, number],
  [hour = 0, minute = 0, second = 0, micros = 0]: readonly number[] = [],
): number | undefined {
  const moment = dayStart(year, month, day) + timeOfDay(hour, minute, second) + micros;
  return Number.isNaN(moment) ? undefined : moment;
}

/** The first microsecond of a day; NaN where there is no such day. */
export function dayStart(year: number, month: number, day: number): number {
  const isDay = year >= YEARS.first && year <= YEARS.last && day >= 1 && day <= daysOf(year, month);
  return isDay ? (daysBefore(year, month) + day) * DAY : NaN;
}

/** Microseconds from midnight to a second of the day; NaN where there is none such. */
export function timeOfDay(hour: number, minute: number, second: number): number {
  return hour < 24 && minute < 60 && second < 60 ? ((hour * 60 + minute) * 60 + second) * 1_000_000 : NaN;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month, from 1; 0 where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

let known: Int32Array | undefined;

/** Days from 1970 to the last one before a month. Millions of cells ask for them: they are in a table. */
function daysBefore(year: number, month: number): number {
  known ??= Int32Array.from({ length: 12 * (YEARS.last - YEARS.first + 1) }, (_, place) =>
    daysTo({ year: YEARS.first + Math.floor(place / 12), month: (place % 12) + 1, day: 0 }),
  );
  return known[12 * (year - YEARS.first) + month - 1] ?? NaN;
}
