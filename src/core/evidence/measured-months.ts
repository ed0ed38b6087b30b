import { firstDayOf, monthsAfter, monthsBetween, type CalendarMonth } from '../grid/day.js';
import { nameKey } from '../terms/channels.js';
import { ACTUALS } from '../traffic/actual-columns.js';
import { isOfAll } from '../traffic/actual-months.js';
import type { ScenarioRow } from '../scenario/tables/scenario.js';
import type { Counts } from './counted.js';
import { measure, type Measured } from './measure.js';
import { channelsOf, measuredChannels } from './traffic-of.js';
import { calendarDay, dayOf, monthOf, type Zone } from './zone.js';

/** A month of a log, from its first to its last. */
export interface LogMonth {
  /** Months since January 1970. */
  readonly month: number;
  readonly sessions: number;
  /** The days of the month, from 1, between which the log has it; undefined where it has all of it. */
  readonly part: { readonly from: number; readonly to: number } | undefined;
}

export function logMonths(counts: Counts, zone: Zone): LogMonth[] {
  const { span } = counts;
  if (span === undefined) return [];
  const [first, last] = [span.first, span.last].map((instant) => calendarDay(dayOf(instant, zone)).day) as [
    number,
    number,
  ];
  const [from, to] = [monthOf(span.first, zone), monthOf(span.last, zone)];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    const days = daysOf(month);
    const part = { from: month === from ? first : 1, to: month === to ? last : days };
    const isWhole = part.from === 1 && part.to === days;
    return { month, sessions: measure(counts, { month }).sessions, part: isWhole ? undefined : part };
  });
}

function daysOf(month: number): number {
  return firstDayOf(calendarMonthOf(month + 1)) - firstDayOf(calendarMonthOf(month));
}

/** A month of a log as one of the plan. */
export interface PlacedMonth extends LogMonth {
  /** From 1. */
  readonly at: number;
}

/** The months of a log by where they stand to those of a plan. */
export interface PlacedMonths {
  readonly early: readonly LogMonth[];
  readonly inside: readonly PlacedMonth[];
  readonly late: readonly LogMonth[];
}

/** @param start month 1 of the plan */
export function placeMonths(
  log: readonly LogMonth[],
  { start, months }: { readonly start: CalendarMonth; readonly months: number },
): PlacedMonths {
  const placed = log.map((own) => ({ ...own, at: monthsBetween(start, calendarMonthOf(own.month)) + 1 }));
  return {
    early: placed.filter(({ at }) => at < 1),
    inside: placed.filter(({ at }) => at >= 1 && at <= months),
    late: placed.filter(({ at }) => at > months),
  };
}

/** @param month months since January 1970 */
export function calendarMonthOf(month: number): CalendarMonth {
  return monthsAfter({ year: 1970, month: 1 }, month);
}

/** Whether the months of a log can be held by channel: each of its sessions names one, and none that stands for all. */
export function namesChannels(counts: Counts): boolean {
  return channelsOf(counts).every((channel) => !isOfAll({ channel }));
}

/** How a month of a log becomes rows of Actuals. */
export interface MonthRules {
  /** Whether the log has every message, or one row a session, which says nothing of replies. */
  readonly states: 'messages' | 'sessions';
  /** A row for each channel, or one for all of them. */
  readonly isByChannel: boolean;
  /** The channels of the plan. */
  readonly planned: readonly string[];
}

/**
 * What a month of a log was, as rows of Actuals without their month. A planned channel of the log that had no session then
 * had none; one that was not planned is left out. Where no session of the month is settled yet, its rate is blank.
 */
export function measuredMonth(counts: Counts, month: number, rules: MonthRules): ScenarioRow[] {
  if (!rules.isByChannel) return [figuresOf(measure(counts, { month }), rules)];
  const planned = new Set(rules.planned.map(nameKey));
  const own = withOneSpelling(counts);
  return measuredChannels(own, month)
    .filter(({ name, measured }) => measured.sessions > 0 || planned.has(nameKey(name)))
    .map(({ name, measured }) => ({
      [ACTUALS.channel.header]: name,
      ...figuresOf(measured, rules),
    }));
}

/** Actuals know channels by their names without case: those that differ by nothing else are one. */
function withOneSpelling(counts: Counts): Counts {
  const names = new Map<string, string>();
  const rows = counts.rows.map((row) => {
    const channel = names.get(nameKey(row.channel)) ?? row.channel.trim();
    names.set(nameKey(channel), channel);
    return { ...row, channel };
  });
  return { ...counts, rows };
}

/** A figure of 0 is the word for it: hosts send a blank as 0. */
const NOTHING = 'none';

function figuresOf(own: Measured, { states }: MonthRules): ScenarioRow {
  const { sessions, interactionsPerSession: replies, resolutionRate: rate } = own;
  if (sessions === 0) return { [ACTUALS.sessions.header]: NOTHING };
  return {
    [ACTUALS.sessions.header]: sessions,
    ...(states === 'sessions' || replies === undefined
      ? {}
      : { [ACTUALS.interactionsPerSession.header]: replies.toNumber() }),
    ...(rate === undefined
      ? {}
      : { [ACTUALS.resolutionRate.header]: rate.isZero() ? NOTHING : rate.toNumber() }),
  };
}
