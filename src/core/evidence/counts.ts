import { CountTables } from './count-tables.js';
import { fateOf, nextStarts, type Fate } from './fates.js';
import type { Author, MessageParts } from './messages.js';
import type { Sessions } from './session-list.js';
import { sessionsOf } from './sessions.js';
import { USUAL_RECONTACT, USUAL_WINDOW, type SessionWindow } from './window.js';
import { dayOf, monthOf, UTC, type Zone } from './zone.js';

/** So many sessions of a channel, topic and month with so many AI replies came to this. */
export interface CountedRow {
  readonly channel: string;
  /** '' for none. */
  readonly topic: string;
  /** Months since January 1970, in the buyer's zone: that of a session's first message. */
  readonly month: number;
  /** At least 1. */
  readonly replies: number;
  readonly fate: Fate;
  readonly sessions: number;
}

/** Contacts that the AI had no part in: sessions in which a customer wrote and it gave no reply. */
export interface UnaidedRow {
  readonly channel: string;
  readonly topic: string;
  readonly month: number;
  readonly contacts: number;
}

/** Distinct customers with whom the AI had a session that began in the month, each on the channel of the first of them. */
export interface CustomerRow {
  readonly channel: string;
  readonly month: number;
  readonly customers: number;
}

/** All that is ever computed from messages: whole numbers, from which every figure follows. */
export interface Counts {
  readonly rows: readonly CountedRow[];
  readonly unaided: readonly UnaidedRow[];
  readonly customers: readonly CustomerRow[];
  /** Messages by who wrote them. */
  readonly messages: Readonly<Record<Author, number>>;
  /** Of those by the AI what came before the customer had said anything. */
  readonly greetings: number;
  /** The instants of the first and last message; undefined where there is none. */
  readonly span: { readonly first: number; readonly last: number } | undefined;
  /** The days from the first to the last message in the buyer's zone, both counted. */
  readonly days: number;
}

/** How messages are counted; what is left out is usual. */
export interface CountRules {
  readonly window?: SessionWindow;
  /** Microseconds. */
  readonly recontact?: number;
  readonly zone?: Zone;
}

/** Messages → the count table. The order of the messages decides nothing. */
export function countsOf(parts: MessageParts, rules: CountRules = {}): Counts {
  const { window = USUAL_WINDOW, recontact = USUAL_RECONTACT, zone = UTC } = rules;
  const [counts] = countsAt(parts, { window, recontacts: [recontact], zone });
  // One re-contact window gives one table.
  return counts as Counts;
}

/** How messages are counted for several re-contact windows at once. */
export interface CountsRules extends Required<Omit<CountRules, 'recontact'>> {
  readonly recontacts: readonly number[];
}

/** The same for several re-contact windows: sessions are made once. */
export function countsAt(parts: MessageParts, rules: CountsRules): Counts[] {
  const counting = countingOf(parts, rules);
  for (;;) {
    const step = counting.next();
    if (step.done === true) return step.value;
  }
}

/** The same step by step, a part of the log each: whoever counts for long can stop between two. */
export function* countingOf(
  parts: MessageParts,
  { window, recontacts, zone }: CountsRules,
): Generator<undefined, Counts[]> {
  const span = spanOf(parts);
  const last = span?.last ?? 0;
  const tables = new CountTables(parts, recontacts.length);
  for (const part of parts) {
    const sessions = sessionsOf(part, window, zone);
    const months = monthsOf(sessions, zone);
    const next = nextStarts(sessions, Math.max(...recontacts));
    tables.add(part, sessions, {
      months,
      fates: recontacts.map((recontact) => (row) => fateOf(sessions, row, { next, recontact, last })),
    });
    yield;
  }
  const days = span === undefined ? 0 : dayOf(span.last, zone) - dayOf(span.first, zone) + 1;
  return tables.made().map((own) => ({ ...own, span, days }));
}

/** What of the count table is of sessions and contacts that began in a month. */
export function countsOfMonth(counts: Counts, month: number): Counts {
  const isOf = (row: { readonly month: number }) => row.month === month;
  const { rows, unaided, customers } = counts;
  return {
    ...counts,
    rows: rows.filter(isOf),
    unaided: unaided.filter(isOf),
    customers: customers.filter(isOf),
  };
}

/** The instants of the first and last message, whoever wrote them; undefined where there is none. */
export function spanOf(parts: MessageParts): Counts['span'] {
  let [first, last] = [Infinity, -Infinity];
  for (const { length, instant } of parts) {
    for (let row = 0; row < length; row += 1) {
      const own = instant[row] ?? 0;
      if (own < first) first = own;
      if (own > last) last = own;
    }
  }
  return first > last ? undefined : { first, last };
}

/** The month of each session. */
export function monthsOf({ length, start }: Sessions, zone: Zone): Int32Array {
  const months = new Int32Array(length);
  for (let row = 0; row < length; row += 1) months[row] = monthOf(start[row] ?? 0, zone);
  return months;
}
