import type { Fate } from './fates.js';
import type { Author } from './messages.js';

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
