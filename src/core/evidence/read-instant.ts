import { isErrorCell, type Cell } from '../grid/cell.js';
import { calendarDay, DAY, daysTo, HOUR, MINUTE } from './zone.js';

const SECOND = 1_000_000;
const MILLISECOND = 1000;
/** Days from 1899-12-30, from which Excel counts, to 1970-01-01. */
const EXCEL_DAYS_BEFORE_1970 = 25_569;
/** Excel's last day is in 9999: larger numbers are seconds, milliseconds or microseconds since 1970. */
const AFTER_EXCEL = 3_000_000;
/** 1973: smaller numbers may be dates without their hyphens, such as 20260128. */
const FIRST_SECONDS = 1e8;
const AFTER_SECONDS = 1e11;
const AFTER_MILLISECONDS = 1e14;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(?:(Z|UTC)|([+-])(\d{2}):?(\d{2})?)?(?:\[[^\]]*\])?$/i;

/**
 * The instant of a cell in whole microseconds since 1970: a date of Excel's, seconds, milliseconds or microseconds since
 * 1970, or text as in `2026-01-28 10:15:23.218`, with or without `Z` or `+02:00` behind it. What states no zone is in the
 * buyer's. Undefined where it is none of these.
 * @param offset how far the buyer's clocks are ahead of UTC, in microseconds
 */
export function readInstant(cell: Cell, offset: number): number | undefined {
  const instant = instantIn(cell, offset);
  return instant !== undefined && Number.isSafeInteger(instant) ? instant : undefined;
}

function instantIn(cell: Cell, offset: number): number | undefined {
  if (isErrorCell(cell) || cell === null || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return ofNumber(cell, offset);
  const text = cell.trim();
  if (/^\d{6,16}(\.\d+)?$/.test(text)) return ofNumber(Number(text), offset);
  const parts = ISO.exec(text);
  return parts === null ? undefined : ofParts(parts, offset);
}

function ofNumber(value: number, offset: number): number | undefined {
  if (!(value >= 1)) return undefined;
  if (value < AFTER_EXCEL) {
    // Excel keeps milliseconds; what stands behind them is the rest of a division.
    const milliseconds = Math.round((value - EXCEL_DAYS_BEFORE_1970) * (DAY / MILLISECOND));
    return milliseconds * MILLISECOND - offset;
  }
  if (value < FIRST_SECONDS) return undefined;
  const unit = value < AFTER_SECONDS ? SECOND : value < AFTER_MILLISECONDS ? MILLISECOND : 1;
  return Math.round(value * unit);
}

function ofParts(parts: RegExpExecArray, offset: number): number | undefined {
  const number = (index: number) => Number(parts[index] ?? 0);
  const day = { year: number(1), month: number(2), day: number(3) };
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const days = daysTo(day);
  const back = calendarDay(days);
  const isDay = back.year === day.year && back.month === day.month && back.day === day.day;
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined;
  const fraction = Number((parts[7] ?? '').slice(0, 6).padEnd(6, '0'));
  const local = days * DAY + hour * HOUR + minute * MINUTE + second * SECOND + fraction;
  if (parts[8] !== undefined) return local;
  if (parts[9] === undefined) return local - offset;
  const ahead = number(10) * HOUR + number(11) * MINUTE;
  return local - (parts[9] === '-' ? -ahead : ahead);
}
