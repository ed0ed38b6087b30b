import { toDouble, type Dec } from '../exact/decimal.js';
import { firstDayOf, monthOfDay, monthsAfter, type CalendarMonth } from '../grid/day.js';
import { MONTHS_IN_YEAR } from './months.js';

/** Which months of the calendar the months of a forecast are. */
export interface Calendar {
  /** Month 1. */
  readonly start: CalendarMonth;
  /** The month of the year in which a fiscal year starts, 1 to 12; 1 makes it the calendar's year. */
  readonly fiscalYearStarts: number;
}

/** Months in a row that are added up as a year; the first and the last may be cut short. */
export interface YearSpan {
  /** First and last month, from 1. */
  readonly from: number;
  readonly to: number;
  /** The year in which the fiscal year ends; undefined for a contract year. */
  readonly fiscalYear: number | undefined;
}

/** @param start any day of month 1, as Excel counts days; undefined leaves the months without names */
export function calendarFrom(
  start: Dec | undefined,
  fiscalYearStarts: Dec | undefined,
): Calendar | undefined {
  return (
    start && {
      start: monthOfDay(toDouble(start)),
      fiscalYearStarts: fiscalYearStarts === undefined ? 1 : toDouble(fiscalYearStarts),
    }
  );
}

export function calendarMonth({ start }: Calendar, month: number): CalendarMonth {
  return monthsAfter(start, month - 1);
}

/** Which factor of a season a month has, from 0: that of its name, or in turn where it has none. */
export function placeInSeason(calendar: Calendar | undefined, month: number): number {
  return calendar === undefined ? (month - 1) % MONTHS_IN_YEAR : calendarMonth(calendar, month).month - 1;
}

/** What stands for a month in a table: the number of its first day, or its place where it has no name. */
export function monthNumber(calendar: Calendar | undefined, month: number): number {
  return calendar === undefined ? month : firstDayOf(calendarMonth(calendar, month));
}

/** The fiscal years of the months, or their contract years where they have no names. */
export function yearSpans(months: number, calendar: Calendar | undefined): YearSpan[] {
  const spans: YearSpan[] = [];
  for (let from = 1; from <= months;) {
    const left = monthsLeft(calendar, from);
    const to = Math.min(from + left - 1, months);
    spans.push({ from, to, fiscalYear: calendar && calendarMonth(calendar, from + left - 1).year });
    from = to + 1;
  }
  return spans;
}

/** The first month of the first whole fiscal year, from 1; month 1 where months have no names. */
export function firstFiscalMonth(calendar: Calendar | undefined): number {
  const left = monthsLeft(calendar, 1);
  return left === MONTHS_IN_YEAR ? 1 : left + 1;
}

/** `FY27`, by the year in which it ends; `Months 13 to 18` where months have no names. */
export function fiscalYearName({ fiscalYear, from, to }: YearSpan): string {
  return fiscalYear === undefined ? `Months ${from} to ${to}` : `FY${shortYear(fiscalYear)}`;
}

/** `27` of 2027. */
export function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** Months to the end of the year, this one included. */
function monthsLeft(calendar: Calendar | undefined, month: number): number {
  if (calendar === undefined) return MONTHS_IN_YEAR;
  const passed = calendarMonth(calendar, month).month - calendar.fiscalYearStarts;
  return MONTHS_IN_YEAR - ((passed + MONTHS_IN_YEAR) % MONTHS_IN_YEAR);
}
