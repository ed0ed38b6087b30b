import { dec, ONE, ZERO, type Dec } from '../exact/decimal.js';
import type { Cell } from '../grid/cell.js';
import { TRAFFIC_TERMS as TERMS } from '../traffic/columns.js';
import type { Channel, Traffic } from '../traffic/channel.js';
import type { SessionLengthDistribution } from '../traffic/session-lengths.js';
import type { Counts } from './counted.js';
import { histogramText, measure, type Measured } from './measure.js';

/** Months of a year ÷ its days: what makes the sessions of a log's days those of a month. */
const DAYS_A_MONTH = dec(365).div(12);

/** The channel of a log that names none. */
export const UNNAMED_CHANNEL = 'All channels';

/** A channel of a log: its figures, and the distinct customers of its months together. */
export interface MeasuredChannel {
  readonly name: string;
  readonly measured: Measured;
  readonly customers: number;
}

/** The channels in which the AI had a session. */
export function channelsOf({ rows }: Counts): string[] {
  return [...new Set(rows.map(({ channel }) => channel))];
}

/** The figures of channels, of all months or of one, be it without a session. */
export function measuredChannels(
  counts: Counts,
  month?: number,
  names: readonly string[] = channelsOf(counts),
): MeasuredChannel[] {
  return names.map((channel) => {
    const measured = measure(counts, month === undefined ? { channel } : { channel, month });
    const customers = counts.customers
      .filter((own) => own.channel === channel && (month === undefined || own.month === month))
      .reduce((total, own) => total + own.customers, 0);
    return { name: channel === '' ? UNNAMED_CHANNEL : channel, measured, customers };
  });
}

/** How traffic is made of a log. */
export interface TrafficRules {
  /** What each count is multiplied by: 1 keeps it. */
  readonly scale: Dec;
  /** Whether channels keep the lengths of their sessions, or have their mean alone. */
  readonly lengths: 'histogram' | 'mean';
  /** ρ of a channel where no session of the part at hand is settled. */
  readonly otherwise: ReadonlyMap<string, Dec>;
}

/** Of a count by the month: where a bill stands between two cents, the last digits of a division must not decide. */
export const MONTH_DECIMALS = 8;

/** What turns the counts of all the log's days into those of a month of 365 ÷ 12 days. */
export function monthScale({ days }: Counts): Dec {
  return days === 0 ? ZERO : DAYS_A_MONTH.div(days);
}

/** Channels as the spine takes them. */
export function trafficOf(channels: readonly MeasuredChannel[], rules: TrafficRules): Traffic {
  return { channels: channels.map((own) => channelOf(own, rules)) };
}

function channelOf({ name, measured, customers }: MeasuredChannel, rules: TrafficRules): Channel {
  const { sessions, contacts } = measured;
  const { scale, lengths, otherwise } = rules;
  return {
    name,
    contacts: dec(contacts).times(scale),
    sessions: dec(sessions).times(scale),
    // Without a session no charge looks at it.
    interactionsPerSession: measured.interactionsPerSession ?? ONE,
    resolutionRate: measured.resolutionRate ?? otherwise.get(name) ?? ZERO,
    turns: lengths === 'histogram' && sessions > 0 ? lengthsOf(measured) : { kind: 'mean' },
    customersPerSession: sessions === 0 ? ZERO : dec(customers).div(sessions),
    humanCost: undefined,
  };
}

function lengthsOf({ histogram, interactionsPerSession: mean }: Measured): SessionLengthDistribution {
  const rows = histogram.map(({ replies, sessions }) => ({ replies: dec(replies), count: dec(sessions) }));
  return { kind: 'histogram', rows, mean: mean ?? ONE };
}

const COLUMNS = [
  TERMS.channel,
  TERMS.sessions,
  TERMS.interactionsPerSession,
  TERMS.resolutionRate,
  TERMS.turns,
  TERMS.contacts,
  TERMS.customers,
] as const;

/**
 * A log as a Traffic table: what any function of offers takes, double by double as Usage has it in cells. Channels without a session are left out; one of whose
 * sessions none is settled has no rate.
 * @param month that of one month as it was counted, months since January 1970; left out: a usual month of all days
 */
export function trafficTable(counts: Counts, month?: number): Cell[][] {
  const scale = month === undefined ? monthScale(counts) : ONE;
  const number = (value: Dec | undefined): Cell => (value === undefined ? '' : value.toNumber());
  const scaled = (count: number): Cell => scale.times(count).toDecimalPlaces(MONTH_DECIMALS).toNumber();
  return [
    COLUMNS.map(({ header }) => header),
    ...measuredChannels(counts, month)
      .filter(({ measured }) => measured.sessions > 0)
      .map(({ name, measured, customers }): Cell[] => [
        name,
        scaled(measured.sessions),
        number(measured.interactionsPerSession),
        number(measured.resolutionRate),
        histogramText(measured.histogram),
        scaled(measured.contacts),
        scaled(customers),
      ]),
  ];
}
