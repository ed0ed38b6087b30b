import type { Author } from '../../core/evidence/messages.js';
import { authorOf } from './author-words.js';
import { messagesOf, rejectedAs, type ExportFormat, type RecordReading } from './format.js';
import { nameKey, type FileRecord } from './record.js';

/** What a column of a table of messages can be. */
export const ROLES = ['at', 'author', 'customer', 'conversation', 'channel', 'topic'] as const;
export type ColumnRole = (typeof ROLES)[number];

/** Which column is what, in a file of one message a row that no format is known for. */
export interface ColumnMapping {
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Who the words of the author's column mean, where the usual words do not say it. */
  readonly authors: Readonly<Record<string, Author>>;
}

/** The usual names of columns, the likeliest first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  at: [
    ...[
      'message created at',
      'sent at',
      'created at',
      'created time',
      'created datetime',
      'message sent timestamp',
    ],
    ...[
      'timestamp',
      'time',
      'date',
      'datetime',
      'sent',
      'created',
      'sent time',
      'send time',
      'event time',
      'at',
    ],
    ...['zeitpunkt', 'zeit', 'datum', 'gesendet am', 'erstellt am'],
  ],
  author: [
    ...[
      'message author type',
      'author type',
      'sender type',
      'actor type',
      'author',
      'sender',
      'from',
      'role',
      'actor',
    ],
    ...['author role', 'sender role', 'direction', 'absender', 'verfasser', 'autor'],
  ],
  customer: [
    ...[
      'customer id',
      'user id',
      'contact id',
      'requester id',
      'visitor id',
      'client id',
      'end user id',
      'customer',
    ],
    ...['message author user id', 'chatter id', 'person id', 'kunde', 'kundennummer', 'kunden id'],
  ],
  conversation: [
    ...[
      'conversation id',
      'session id',
      'ticket id',
      'thread id',
      'chat id',
      'case id',
      'conversation',
      'session',
    ],
    ...['ticket', 'konversation', 'vorgang', 'vorgangsnummer'],
  ],
  channel: ['channel', 'conversation channel', 'source', 'via', 'platform', 'medium', 'kanal'],
  topic: ['topic', 'ai topic', 'category', 'intent', 'subject category', 'thema', 'kategorie'],
};

/** What the names of columns suggest. */
export function suggestedMapping(headers: readonly string[]): ColumnMapping {
  const byKey = new Map([...headers].reverse().map((header) => [nameKey(header), header]));
  const columns: Partial<Record<ColumnRole, string>> = {};
  const taken = new Set<string>();
  for (const role of ROLES) {
    const header = NAMES[role]
      .map((name) => byKey.get(name))
      .find((own) => own !== undefined && !taken.has(own));
    if (header === undefined) continue;
    columns[role] = header;
    taken.add(header);
  }
  return { columns, authors: {} };
}

/** Roles without which no row is a message: its time, who wrote it, and whose it is by the customer or the session. */
export function missingRoles({ columns }: ColumnMapping): ColumnRole[] {
  const isNamed = columns.customer !== undefined || columns.conversation !== undefined;
  return [
    ...(['at', 'author'] as const).filter((role) => columns[role] === undefined),
    ...(isNamed ? [] : (['customer'] as const)),
  ];
}

/** A format of a table by what its columns are. */
export function mappedFormat({ columns, authors }: ColumnMapping): ExportFormat {
  const meant = authorsByWord(authors);
  const cell = (record: FileRecord, role: ColumnRole) => {
    const header = columns[role];
    return header === undefined ? '' : record.text(header);
  };
  const read = (record: FileRecord): RecordReading => {
    const word = cell(record, 'author');
    if (word === '') return rejectedAs('noAuthor');
    const author = meant(word);
    if (author === undefined) return rejectedAs('unknownAuthor', word);
    const customer = cell(record, 'customer');
    // Rows without one would be another customer's, and so another session's.
    if (columns.customer !== undefined && customer === '') return rejectedAs('noCustomer');
    return messagesOf([
      {
        customer,
        conversation: cell(record, 'conversation'),
        channel: cell(record, 'channel'),
        topic: cell(record, 'topic'),
        author,
        at: cell(record, 'at'),
      },
    ]);
  };
  return {
    id: MAPPED,
    name: '',
    states: 'messages',
    gives: [
      'messages',
      'aiAuthors',
      'humanAuthors',
      ...(columns.channel === undefined ? [] : (['channels'] as const)),
      ...(columns.customer === undefined ? [] : (['customers'] as const)),
    ],
    signs: [],
    read,
  };
}

/** Words that are remembered: more than an author's column has. */
const MOST_WORDS = 1000;

/** Who a word means, of those that were chosen and the usual ones; a word is looked up once. */
export function authorsByWord(authors: ColumnMapping['authors']): (word: string) => Author | undefined {
  const chosen = new Map(Object.entries(authors).map(([word, author]) => [nameKey(word), author]));
  const known = new Map<string, Author | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const author = chosen.get(nameKey(word)) ?? authorOf(word);
    if (known.size < MOST_WORDS) known.set(word, author);
    return author;
  };
}

/** The id of the format of columns that were chosen. */
export const MAPPED = 'columns';
