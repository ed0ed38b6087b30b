import type { Counts, CountedRow, CustomerRow, UnaidedRow } from '../core/evidence/counted.js';
import { FATES, type Fate } from '../core/evidence/fates.js';
import { AUTHOR, type Author } from '../core/evidence/messages.js';
import { dayOf, type Zone } from '../core/evidence/zone.js';

/** A row of the query's result: texts and whole numbers, as a client or a CSV states them. */
export type ResultRow = Readonly<
  Record<'part' | 'channel' | 'topic' | 'year_month' | 'ai_replies' | 'fate' | 'counted', unknown>
>;

/** What the warehouse counted, and the rows that it could not use by what they lack. */
export interface WarehouseCounts {
  readonly counts: Counts;
  readonly leftOut: Readonly<Record<string, number>>;
}

interface Read {
  readonly rows: CountedRow[];
  readonly unaided: UnaidedRow[];
  readonly customers: CustomerRow[];
  readonly messages: Record<Author, number>;
  readonly leftOut: Record<string, number>;
  first?: number;
  last?: number;
}

/** The query's result as counts; of rows that are none of it the place of the first, from 0. */
export function readCounts(
  result: readonly ResultRow[],
  zone: Zone,
): { readonly ok: true; readonly value: WarehouseCounts } | { readonly ok: false; readonly row: number } {
  const read: Read = {
    rows: [],
    unaided: [],
    customers: [],
    messages: { customer: 0, ai: 0, human: 0, system: 0 },
    leftOut: {},
  };
  const wrong = result.findIndex((row) => !take(row, read));
  if (wrong >= 0) return { ok: false, row: wrong };
  return { ok: true, value: { counts: countsFrom(read, zone), leftOut: read.leftOut } };
}

/** Adds a row to what was read; false where it is none. */
function take(row: ResultRow, into: Read): boolean {
  const counted = wholeOf(row.counted);
  if (counted === undefined) return false;
  const fate = textOf(row.fate);
  switch (textOf(row.part)) {
    case 'first':
      into.first = counted;
      return true;
    case 'last':
      into.last = counted;
      return true;
    case 'messages':
      if (!isAuthor(fate)) return false;
      into.messages[fate] = counted;
      return true;
    case 'left out':
      into.leftOut[fate] = counted;
      return true;
    default:
      return takeCounted(row, counted, into);
  }
}

function takeCounted(row: ResultRow, counted: number, into: Read): boolean {
  const [channel, topic, fate] = [textOf(row.channel), textOf(row.topic), textOf(row.fate)];
  const [month, replies] = [monthOf(row.year_month), wholeOf(row.ai_replies)];
  if (month === undefined || replies === undefined) return false;
  switch (textOf(row.part)) {
    case 'sessions':
      if (!isFate(fate) || replies < 1) return false;
      into.rows.push({ channel, topic, month, replies, fate, sessions: counted });
      return true;
    case 'unaided':
      into.unaided.push({ channel, topic, month, contacts: counted });
      return true;
    case 'customers':
      into.customers.push({ channel, month, customers: counted });
      return true;
    default:
      return false;
  }
}

/** In the order of the core's own, which is no warehouse's. */
function countsFrom(read: Read, zone: Zone): Counts {
  const { rows, unaided, customers, messages, first, last } = read;
  const answers = rows.reduce((sum, { replies, sessions }) => sum + replies * sessions, 0);
  const span = first === undefined || last === undefined ? undefined : { first, last };
  return {
    rows: rows.sort(
      (a, b) => byName(a, b) || a.month - b.month || a.replies - b.replies || byText(a.fate, b.fate),
    ),
    unaided: unaided.sort((a, b) => byName(a, b) || a.month - b.month),
    customers: customers.sort((a, b) => byText(a.channel, b.channel) || a.month - b.month),
    messages,
    greetings: messages.ai - answers,
    span,
    days: span === undefined ? 0 : dayOf(span.last, zone) - dayOf(span.first, zone) + 1,
  };
}

type Named = Pick<CountedRow, 'channel' | 'topic'>;

function byName(a: Named, b: Named): number {
  return byText(a.channel, b.channel) || byText(a.topic, b.topic);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An empty text reaches us from a CSV as nothing. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function wholeOf(value: unknown): number | undefined {
  const number = value === '' || value === null ? NaN : Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** 202603 → months since January 1970. */
function monthOf(value: unknown): number | undefined {
  const number = wholeOf(value);
  if (number === undefined) return undefined;
  const [year, month] = [Math.floor(number / 100), number % 100];
  return month >= 1 && month <= 12 ? (year - 1970) * 12 + month - 1 : undefined;
}

function isFate(word: string): word is Fate {
  return (FATES as readonly string[]).includes(word);
}

function isAuthor(word: string): word is Author {
  return Object.hasOwn(AUTHOR, word);
}
