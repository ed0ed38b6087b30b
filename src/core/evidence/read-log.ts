import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import type { Header } from '../grid/headers.js';
import { quoted } from '../grid/number.js';
import { findWord, listOf, type Vocabulary } from '../grid/word.js';
import { phrase, type Text } from '../phrase/phrase.js';
import { locateColumns } from './locate-columns.js';
import { MessageLog } from './message-log.js';
import type { Author } from './messages.js';
import { readInstant } from './read-instant.js';

/** Who wrote a message, as exports say it. */
export const AUTHOR_WORDS: Vocabulary<Author> = {
  customer: ['user', 'end user', 'visitor', 'contact', 'requester', 'lead', 'client', 'consumer', 'shopper'],
  ai: ['bot', 'ai agent', 'virtual agent', 'assistant', 'ai assistant', 'chatbot', 'digital assistant'],
  human: [
    'agent',
    'human agent',
    'live agent',
    'teammate',
    'admin',
    'operator',
    'person',
    'staff',
    'supervisor',
  ],
  system: ['workflow', 'activity', 'template', 'automation', 'survey', 'event', 'auto', 'trigger'],
};

const COLUMNS = {
  conversation: {
    header: 'Conversation',
    aliases: ['conversation id', 'ticket', 'ticket id', 'session id', 'chat id', 'thread id', 'case id'],
  },
  customer: {
    header: 'Customer',
    aliases: [
      'customer id',
      'user',
      'user id',
      'requester',
      'requester id',
      'contact id',
      'visitor id',
      'end user id',
    ],
  },
  time: {
    header: 'Time',
    aliases: [
      'timestamp',
      'sent at',
      'created at',
      'created time',
      'date',
      'datetime',
      'message time',
      'instant',
    ],
  },
  author: {
    header: 'Author',
    aliases: [
      'author type',
      'sender',
      'sender type',
      'from',
      'role',
      'actor',
      'actor type',
      'message author type',
    ],
  },
  channel: { header: 'Channel', aliases: ['channel name', 'source', 'via'] },
  topic: { header: 'Topic', aliases: ['ai topic', 'subject', 'category', 'intent'] },
  message: { header: 'Message', aliases: ['message id', 'id'] },
} as const satisfies Readonly<Record<string, Header>>;

type Column = keyof typeof COLUMNS;

/** The header of a log names at least these. */
const NEEDED: readonly Column[] = ['time', 'author'];

/** A row that was not used, with the reason. */
export interface RejectedRow {
  /** From 1, below the headers. */
  readonly row: number;
  readonly why: Text;
}

/** A log as read: its rows are those used and those rejected; blank rows are neither. */
export interface ReadLog {
  readonly log: MessageLog;
  readonly used: number;
  readonly rejected: readonly RejectedRow[];
  /** Whether customers are told by their conversations, as no column names them. */
  readonly byConversation: boolean;
}

/** Whether a range is a log of messages: its headers say who wrote when. */
export function isLog(cells: readonly (readonly Cell[])[]): boolean {
  const { columns } = locateColumns(cells, COLUMNS);
  return NEEDED.every((column) => columns.has(column));
}

/**
 * Messages from a range with headers, one row each, in any order; columns that it does not know are left alone. A row
 * that cannot be read is rejected with its reason, and the others are used. Faults: no header of a column that is needed;
 * not one row that can be used.
 * @param offset how far the buyer's clocks are ahead of UTC, in microseconds: for times that state no zone
 */
export function readLog(
  cells: readonly (readonly Cell[])[],
  { where, offset }: { readonly where: string; readonly offset: number },
): Result<ReadLog> {
  const { columns, above } = locateColumns(cells, COLUMNS);
  const lacking = NEEDED.find((column) => !columns.has(column));
  const isNamed = columns.has('customer') || columns.has('conversation');
  if (lacking !== undefined || !isNamed) return failed(conflict(where, phrase('logHeaders', headersOf())));
  const reader = new RowReader(columns, offset);
  for (const [index, cell] of cells.slice(above + 1).entries()) reader.read(cell, index + 1);
  const { log, rejected } = reader;
  const [first] = rejected;
  if (log.length === 0) {
    if (first === undefined) return failed(conflict(where, phrase('logWithoutRows')));
    return failed(conflict(where, phrase('logRejected', rejected.length, first.row, first.why)));
  }
  return ok({ log, used: log.length, rejected, byConversation: !columns.has('customer') });
}

function headersOf(): Text {
  return listOf([COLUMNS.customer.header, COLUMNS.conversation.header]);
}

/** Reads rows into a log. */
class RowReader {
  readonly log = new MessageLog();
  readonly rejected: RejectedRow[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly columns: ReadonlyMap<Column, number>,
    private readonly offset: number,
  ) {}

  read(cells: readonly Cell[], row: number): void {
    if (cells.every((cell) => isBlank(cell) || cell === 0)) return;
    const why = this.take((column) => {
      const index = this.columns.get(column);
      return index === undefined ? null : (cells[index] ?? null);
    });
    if (why !== undefined) this.rejected.push({ row, why });
  }

  /** Adds the message of a row; why not, where it cannot. */
  private take(get: (column: Column) => Cell): Text | undefined {
    const error = (Object.keys(COLUMNS) as Column[]).find((column) => isErrorCell(get(column)));
    if (error !== undefined) return phrase('logError', COLUMNS[error].header, quoted(get(error)));
    const instant = readInstant(get('time'), this.offset);
    if (instant === undefined) return phrase('logTime', quoted(get('time')));
    const word = get('author');
    const author = typeof word === 'string' ? findWord(word, AUTHOR_WORDS) : undefined;
    if (author === undefined) {
      return phrase('logAuthor', quoted(word), listOf(Object.keys(AUTHOR_WORDS)));
    }
    const conversation = textOf(get('conversation'));
    const customer = this.columns.has('customer') ? textOf(get('customer')) : conversation;
    if (customer === '') return phrase('logCustomer');
    const id = textOf(get('message'));
    if (id !== '' && this.seen.has(id)) return phrase('logTwice', quoted(id));
    this.seen.add(id);
    const [channel, topic] = [textOf(get('channel')), textOf(get('topic'))];
    this.log.add({ customer, channel, topic, conversation, author, instant });
    return undefined;
  }
}

/** Ids may be numbers; an empty cell reaches us as 0 too. */
function textOf(cell: Cell): string {
  return cell === null || cell === 0 || isErrorCell(cell) ? '' : String(cell).trim();
}
