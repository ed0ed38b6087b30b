import { FATES, fateOf, nextStarts, type Fate } from './fates.js';
import { AUTHOR, type Author, type MessageColumns } from './messages.js';
import { WROTE, type Sessions } from './session-list.js';
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
export function countsOf(messages: MessageColumns, rules: CountRules = {}): Counts {
  const { window = USUAL_WINDOW, recontact = USUAL_RECONTACT, zone = UTC } = rules;
  const [counts] = countsAt(messages, { window, recontacts: [recontact], zone });
  // One re-contact window gives one table.
  return counts as Counts;
}

/** The same for several re-contact windows: sessions are made once. */
export function countsAt(
  messages: MessageColumns,
  rules: { readonly window: SessionWindow; readonly recontacts: readonly number[]; readonly zone: Zone },
): Counts[] {
  const { window, recontacts, zone } = rules;
  const sessions = sessionsOf(messages, window, zone);
  const span = spanOf(messages);
  const months = monthsOf(sessions, zone);
  const next = nextStarts(sessions, Math.max(...recontacts));
  const common = {
    unaided: unaidedRows(messages, sessions, months),
    customers: customerRows(messages, sessions, months),
    ...messagesBy(messages, sessions),
    span,
    days: span === undefined ? 0 : dayOf(span.last, zone) - dayOf(span.first, zone) + 1,
  };
  return recontacts.map((recontact) => {
    const judgement = { next, recontact, last: span?.last ?? 0 };
    return { rows: sessionRows(messages, sessions, { months, judgement }), ...common };
  });
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
export function spanOf({ length, instant }: MessageColumns): Counts['span'] {
  if (length === 0) return undefined;
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < length; row += 1) {
    const own = instant[row] ?? 0;
    if (own < first) first = own;
    if (own > last) last = own;
  }
  return { first, last };
}

/** The month of each session. */
export function monthsOf({ length, start }: Sessions, zone: Zone): Int32Array {
  const months = new Int32Array(length);
  for (let row = 0; row < length; row += 1) months[row] = monthOf(start[row] ?? 0, zone);
  return months;
}

type Named = Pick<MessageColumns, 'channels' | 'topics'>;

/** Sums over what several numbers have in common, in the order of these numbers. */
class Tally {
  private readonly sums = new Map<string, { readonly of: readonly number[]; sum: number }>();

  add(of: readonly number[]): void {
    const key = of.join();
    const known = this.sums.get(key);
    if (known === undefined) this.sums.set(key, { of, sum: 1 });
    else known.sum += 1;
  }

  rows<Row>(make: (of: readonly number[], sum: number) => Row): Row[] {
    return [...this.sums.values()].map(({ of, sum }) => make(of, sum));
  }
}

function sessionRows(
  named: Named,
  sessions: Sessions,
  { months, judgement }: { readonly months: Int32Array; readonly judgement: Parameters<typeof fateOf>[2] },
): CountedRow[] {
  const tally = new Tally();
  for (let row = 0; row < sessions.length; row += 1) {
    const replies = sessions.replies[row] ?? 0;
    if (replies === 0) continue;
    const fate = fateOf(sessions, row, judgement);
    tally.add([sessions.channel[row] ?? 0, sessions.topic[row] ?? 0, months[row] ?? 0, replies, fate]);
  }
  const rows = tally.rows(([channel = 0, topic = 0, month = 0, replies = 0, fate = 0], sum): CountedRow => ({
    channel: named.channels[channel] ?? '',
    topic: named.topics[topic] ?? '',
    month,
    replies,
    fate: FATES[fate] ?? 'resolved',
    sessions: sum,
  }));
  return rows.sort(
    (a, b) =>
      byText(a.channel, b.channel) ||
      byText(a.topic, b.topic) ||
      a.month - b.month ||
      a.replies - b.replies ||
      byText(a.fate, b.fate),
  );
}

function unaidedRows(named: Named, sessions: Sessions, months: Int32Array): UnaidedRow[] {
  const tally = new Tally();
  for (let row = 0; row < sessions.length; row += 1) {
    const isContact = ((sessions.wrote[row] ?? 0) & WROTE.customer) !== 0;
    if (!isContact || (sessions.replies[row] ?? 0) > 0) continue;
    tally.add([sessions.channel[row] ?? 0, sessions.topic[row] ?? 0, months[row] ?? 0]);
  }
  const rows = tally.rows(([channel = 0, topic = 0, month = 0], contacts): UnaidedRow => ({
    channel: named.channels[channel] ?? '',
    topic: named.topics[topic] ?? '',
    month,
    contacts,
  }));
  return rows.sort((a, b) => byText(a.channel, b.channel) || byText(a.topic, b.topic) || a.month - b.month);
}

function customerRows(named: Named, sessions: Sessions, months: Int32Array): CustomerRow[] {
  const tally = new Tally();
  let firsts = new Map<number, number>();
  for (let row = 0; row < sessions.length; row += 1) {
    const month = months[row] ?? 0;
    if ((sessions.replies[row] ?? 0) > 0) {
      const known = firsts.get(month);
      if (known === undefined || isBefore(named, sessions, { row, known })) firsts.set(month, row);
    }
    if (sessions.customer[row + 1] === sessions.customer[row] && row + 1 < sessions.length) continue;
    for (const [own, first] of firsts) tally.add([sessions.channel[first] ?? 0, own]);
    firsts = new Map();
  }
  const rows = tally.rows(([channel = 0, month = 0], customers): CustomerRow => ({
    channel: named.channels[channel] ?? '',
    month,
    customers,
  }));
  return rows.sort((a, b) => byText(a.channel, b.channel) || a.month - b.month);
}

/** Of two sessions that begin at one instant the first by the name of its channel. */
function isBefore(
  { channels }: Named,
  { start, channel }: Sessions,
  { row, known }: { readonly row: number; readonly known: number },
): boolean {
  const apart = (start[row] ?? 0) - (start[known] ?? 0);
  const name = (of: number) => channels[channel[of] ?? 0] ?? '';
  return apart < 0 || (apart === 0 && name(row) < name(known));
}

function messagesBy(
  { length, author }: MessageColumns,
  { length: count, replies }: Sessions,
): Pick<Counts, 'messages' | 'greetings'> {
  const of = [0, 0, 0, 0];
  for (let row = 0; row < length; row += 1) of[author[row] ?? 0] = (of[author[row] ?? 0] ?? 0) + 1;
  const number = (name: Author) => of[AUTHOR[name]] ?? 0;
  let answers = 0;
  for (let row = 0; row < count; row += 1) answers += replies[row] ?? 0;
  return {
    messages: {
      customer: number('customer'),
      ai: number('ai'),
      human: number('human'),
      system: number('system'),
    },
    greetings: number('ai') - answers,
  };
}

/** By code units, so that every machine has one order. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
