import type { Author } from '../../core/evidence/messages.js';
import type { RejectReason } from '../rejection.js';
import type { FileRecord } from './record.js';

/** A message as a record states it, its moment still a text. */
export interface StatedMessage {
  /** '' where the record names none: then each session id is one customer. */
  readonly customer: string;
  readonly conversation: string;
  readonly channel: string;
  readonly topic: string;
  readonly author: Author;
  readonly at: string;
}

/** What a record comes to: the messages that it states, or why it is not used. */
export type RecordReading =
  | { readonly kind: 'messages'; readonly messages: readonly StatedMessage[] }
  | { readonly kind: 'rejected'; readonly reason: RejectReason; readonly got: string };

/** What a file can give. */
export type Gives = 'messages' | 'aiAuthors' | 'humanAuthors' | 'channels' | 'customers';

/** An export of a helpdesk: what it is known by, what it gives, and how a record of it is read. */
export interface ExportFormat {
  readonly id: string;
  /** As its vendor calls it. */
  readonly name: string;
  /** A file of sessions states no replies: it bounds the resolution rate, and gives no lengths. */
  readonly states: 'messages' | 'sessions';
  readonly gives: readonly Gives[];
  /** Whether its fields are known from others who read it, and not from its vendor or from an export. */
  readonly isUnverified?: true;
  /** Columns or fields that only this export has all of. A header may go on with the zone of its times in brackets. */
  readonly signs: readonly string[];
  /** Where records stand inside a response, if not at its top. */
  readonly lists?: readonly string[];
  /** Of an export that says in tags that the AI took part. */
  readonly tags?: TagColumn;
  /** @param aiTags the tags that mean the AI; left out: those that usually do */
  readonly read: (record: FileRecord, aiTags?: ReadonlySet<string>) => RecordReading;
}

/** The column of a record's tags. */
export interface TagColumn {
  readonly of: (record: FileRecord) => readonly string[];
  /** Whether a tag usually means that the AI took part. */
  readonly isOfAi: (tag: string) => boolean;
}

/** Whether a record has a tag of the AI. */
export function hasAiTag(
  { of, isOfAi }: TagColumn,
  record: FileRecord,
  aiTags: ReadonlySet<string> | undefined,
): boolean {
  return of(record).some((tag) => (aiTags === undefined ? isOfAi(tag) : aiTags.has(tag)));
}

export function messagesOf(messages: readonly StatedMessage[]): RecordReading {
  return { kind: 'messages', messages };
}

export function rejectedAs(reason: RejectReason, got = ''): RecordReading {
  return { kind: 'rejected', reason, got };
}
