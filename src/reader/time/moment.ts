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
  if (year < YEARS.first || year > YEARS.last) return undefined;
  const millis = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(millis);
  const isDay = date.getUTCMonth() === month - 1 && month >= 1 && month <= 12;
  const isTime = hour < 24 && minute < 60 && second < 60;
  return isDay && isTime && date.getUTCDate() >= 1 && dayOf(year, month, day)
    ? millis * 1000 + micros
    : undefined;
}

function dayOf(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
