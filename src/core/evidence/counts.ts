import { CountTables } from './count-tables.js';
import type { Counts } from './counted.js';
import { fateOf, nextStarts } from './fates.js';
import type { MessageColumns, MessageParts, Span } from './messages.js';
import type { Sessions } from './session-list.js';
import { sessionsOf } from './sessions.js';
import { USUAL_RECONTACT, USUAL_WINDOW, type SessionWindow } from './window.js';
import { dayOf, monthOf, UTC, type Zone } from './zone.js';

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
  for (const part of parts) {
    const own = part.span ?? lookedUp(part);
    first = Math.min(first, own.first);
    last = Math.max(last, own.last);
  }
  return first > last ? undefined : { first, last };
}

function lookedUp({ length, instant }: MessageColumns): Span {
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
