import { dec, ZERO, type Dec } from '../exact/decimal.js';
import { centralNormalQuantile } from '../stats/central-normal-quantile.js';
import { wilsonInterval, type ConfidenceInterval } from '../stats/wilson-interval.js';
import type { Counts, CountedRow } from './counted.js';
import type { Fate } from './fates.js';

/** How many sessions had so many AI replies. */
export interface ReplyCount {
  readonly replies: number;
  readonly sessions: number;
}

/** What the sessions of a log, or of a part of it, come to. What has nothing to divide by is undefined. */
export interface Measured {
  readonly sessions: number;
  readonly replies: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Sessions whose fate is known: all but the pending ones. */
  readonly settled: number;
  /** Sessions, and contacts that the AI had no part in. */
  readonly contacts: number;
  /** μ. */
  readonly interactionsPerSession: Dec | undefined;
  /** ρ: resolved ÷ settled. */
  readonly resolutionRate: Dec | undefined;
  /** Where the true rate lies with 95 % confidence. */
  readonly interval: ConfidenceInterval | undefined;
  /** Shares of the settled sessions. */
  readonly handoverRate: Dec | undefined;
  readonly recontactRate: Dec | undefined;
  /** Sessions ÷ contacts. */
  readonly involvementRate: Dec | undefined;
  /** Rising by replies. */
  readonly histogram: readonly ReplyCount[];
}

/** What a part of a log is made of. */
export interface CountPart {
  readonly channel?: string;
  readonly topic?: string;
  readonly month?: number;
}

let quantile: Dec | undefined;

/** Of 95 % confidence; computed once, as it takes longer than all the rest. */
function usualQuantile(): Dec {
  return (quantile ??= centralNormalQuantile(dec('0.95')));
}

/** The figures of a log's sessions, or of those of a channel, topic or month. */
export function measure({ rows, unaided }: Pick<Counts, 'rows' | 'unaided'>, part: CountPart = {}): Measured {
  const own = rows.filter((row) => isOf(row, part));
  const fates = { handover: 0, 'came back': 0, pending: 0, resolved: 0 };
  for (const { fate, sessions } of own) fates[fate] += sessions;
  const sessions = total(own.map((row) => row.sessions));
  const replies = total(own.map((row) => row.sessions * row.replies));
  const settled = sessions - fates.pending;
  const others = total(unaided.filter((row) => isOf(row, part)).map((row) => row.contacts));
  return {
    sessions,
    replies,
    fates,
    settled,
    contacts: sessions + others,
    interactionsPerSession: ratio(replies, sessions),
    resolutionRate: ratio(fates.resolved, settled),
    interval: settled === 0 ? undefined : wilsonInterval(dec(fates.resolved), dec(settled), usualQuantile()),
    handoverRate: ratio(fates.handover, settled),
    recontactRate: ratio(fates['came back'], settled),
    involvementRate: ratio(sessions, sessions + others),
    histogram: histogramOf(own),
  };
}

function isOf(row: Required<CountPart>, part: CountPart): boolean {
  return (
    (part.channel === undefined || row.channel === part.channel) &&
    (part.topic === undefined || row.topic === part.topic) &&
    (part.month === undefined || row.month === part.month)
  );
}

function histogramOf(rows: readonly CountedRow[]): ReplyCount[] {
  const sessions = new Map<number, number>();
  for (const row of rows) sessions.set(row.replies, (sessions.get(row.replies) ?? 0) + row.sessions);
  return [...sessions]
    .map(([replies, count]) => ({ replies, sessions: count }))
    .sort((a, b) => a.replies - b.replies);
}

/** The fewest replies that at least so large a share of the sessions does not exceed; undefined without sessions. */
export function percentile(histogram: readonly ReplyCount[], share: Dec): number | undefined {
  const wanted = share.times(total(histogram.map(({ sessions }) => sessions)));
  let reached = ZERO;
  for (const { replies, sessions } of histogram) {
    reached = reached.plus(sessions);
    if (reached.gte(wanted)) return replies;
  }
  return undefined;
}

/** A histogram as a Turns cell takes it: `1: 120; 2: 340`. */
export function histogramText(histogram: readonly ReplyCount[]): string {
  return histogram.map(({ replies, sessions }) => `${replies}: ${sessions}`).join('; ');
}

/** What stands in one column of rows, each once, in their order. */
export function distinct<Key extends keyof Required<CountPart>>(
  { rows, unaided }: Pick<Counts, 'rows' | 'unaided'>,
  key: Key,
): Required<CountPart>[Key][] {
  const found = new Set([...rows, ...unaided].map((row) => row[key]));
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function ratio(part: number, whole: number): Dec | undefined {
  return whole === 0 ? undefined : dec(part).div(whole);
}
