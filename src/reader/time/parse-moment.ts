import { momentOf, type DayOrder, type Moment } from './moment.js';
import { plainMoment } from './plain-moment.js';

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp])?\.?(?:[Mm]\.?)?`;
const ZONE = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\[[\w/+-]+\])?`;
/** 2026-01-28T10:15:23.878+0000, 2026-01-09 19:02, 2026/01/09. */
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+${CLOCK}${ZONE})?$`);
/** 23/09/2013 18:23, 9.1.2026, 1/28/2026, 10:15 AM. */
const SLASHED = new RegExp(
  String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:,?\s+(?:at\s+)?${CLOCK}${ZONE})?$`,
);
/** Tue Oct 31 22:10:47 +0000 2017. */
const NAMED = /^[A-Za-z]{3} ([A-Za-z]{3}) +(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})$/;
const NUMBER = /^(\d{1,16})(?:[.,](\d{1,12}))?$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MICROS = { second: 1_000_000, milli: 1000, day: 86_400_000_000 } as const;
/** The day that Excel counts as 0, in days before 1970: 30 December 1899. */
const EXCEL_EPOCH = 25_569;

/** The moment that a cell says; undefined where it says none. */
export function parseMoment(cell: string, order: DayOrder | undefined): Moment | undefined {
  const plain = plainMoment(cell);
  if (plain !== undefined) return plain;
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, ...clock] = iso;
    return clocked([Number(year), Number(month), Number(day)], clock);
  }
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [, first, second, year, ...clock] = slashed;
    const date = inOrder(Number(first), Number(second), order);
    return date === undefined ? undefined : clocked([Number(year), ...date], clock);
  }
  return named(text) ?? numbered(text);
}

/** Month and day of two numbers; undefined where nothing says which is which, or neither can be the month. */
function inOrder(
  first: number,
  second: number,
  order: DayOrder | undefined,
): readonly [number, number] | undefined {
  if (first === second) return [first, second];
  if (order === 'dayFirst') return [second, first];
  if (order === 'monthFirst') return [first, second];
  return undefined;
}

/** What a cell shows of the order of days and months; undefined where it shows nothing. */
export function orderShownBy(cell: string): DayOrder | 'either' | undefined {
  const slashed = SLASHED.exec(cell.trim());
  if (slashed === null) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  if (first > 12) return 'dayFirst';
  if (second > 12) return 'monthFirst';
  return first === second ? undefined : 'either';
}

type Clock = readonly (string | undefined)[];

function clocked(
  date: readonly [number, number, number],
  [hour, minute, second, fraction, half, zone]: Clock,
): Moment | undefined {
  const micros = Number((fraction ?? '').padEnd(6, '0').slice(0, 6));
  const own = hourOf(Number(hour ?? 0), half);
  if (own === undefined) return undefined;
  const local = momentOf(date, [own, Number(minute ?? 0), Number(second ?? 0), micros]);
  if (local === undefined) return undefined;
  return { micros: local - offsetOf(zone), hasZone: zone !== undefined };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** What the clock of a zone is ahead of UTC, in microseconds. */
function offsetOf(zone = 'Z'): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60 * MICROS.second;
}

function named(text: string): Moment | undefined {
  const [, month = '', day, hour, minute, second, zone, year] = NAMED.exec(text) ?? [];
  if (year === undefined) return undefined;
  const place = MONTHS.indexOf(month.toLowerCase()) + 1;
  return clocked([Number(year), place, Number(day)], [hour, minute, second, undefined, undefined, zone]);
}

/** Seconds, milliseconds or microseconds since 1970, or the days of a sheet: told apart by their size. */
function numbered(text: string): Moment | undefined {
  const [, whole, fraction = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const number = Number(`${whole}.${fraction === '' ? '0' : fraction}`);
  if (whole.length === 10) return { micros: Math.round(number * MICROS.second), hasZone: true };
  if (whole.length === 13) return { micros: Math.round(number * MICROS.milli), hasZone: true };
  if (whole.length === 16) return { micros: Number(whole), hasZone: true };
  if (whole.length !== 5) return undefined;
  // A sheet's day is kept in binary: what it means is whole milliseconds.
  const millis = Math.round(((number - EXCEL_EPOCH) * MICROS.day) / MICROS.milli);
  return number < EXCEL_EPOCH ? undefined : { micros: millis * MICROS.milli, hasZone: false };
}
