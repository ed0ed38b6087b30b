import { monthNumber, yearSpans, type Calendar } from '../../../core/traffic/calendar.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import { MONTH_ENTRY } from '../forecast/month-entry.js';
import type { Months } from '../forecast/words.js';

/** A number below it is a place among the months, and no day. */
export const FIRST_DAY = 1200;

/** A fiscal year of the plan with its months. */
export interface PlanYear {
  readonly name: string;
  readonly months: readonly { readonly name: string; readonly value: number }[];
}

/** The months of a plan by their fiscal years; none where months have no names. @param count how many there are */
export function planYears({ calendar, years, one }: Months, count: number): PlanYear[] {
  if (calendar === undefined) return [];
  const names = years(count);
  return yearSpans(count, calendar).map(({ from, to }, index) => ({
    name: names[index] ?? '',
    months: Array.from({ length: to - from + 1 }, (_, at) => ({
      name: one(from + at),
      value: monthNumber(calendar, from + at),
    })),
  }));
}

/** The number of the first day of a month, however it was typed: as a date, as 2026-07, or by its place in the plan. */
export function dayOfEntry(entry: CellValue, calendar: Calendar | undefined): CellValue {
  if (calendar === undefined || entry === undefined) return entry;
  const taken = typeof entry === 'string' ? MONTH_ENTRY.take(entry) : entry;
  const isPlace = typeof taken === 'number' && Number.isInteger(taken) && taken > 0 && taken < FIRST_DAY;
  return isPlace ? monthNumber(calendar, taken) : taken;
}

/** The fiscal year in which a month that was typed lies; undefined where it is beyond the plan. */
export function yearOfEntry(
  entry: CellValue,
  planned: readonly PlanYear[],
  calendar: Calendar | undefined,
): string | undefined {
  const day = dayOfEntry(entry, calendar);
  return planned.find(({ months }) => months.some(({ value }) => value === day))?.name;
}
