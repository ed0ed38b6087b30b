/**
 * Who wrote a message, as the number that stands for it in a column. `system` is what nobody says: workflows, closings,
 * surveys, templates, activities. It is counted, is never a reply, and opens or holds no session.
 */
export const AUTHOR = { customer: 0, ai: 1, human: 2, system: 3 } as const;
export type Author = keyof typeof AUTHOR;

/** What stands for a topic or conversation that a message does not state. */
export const NONE = 0;

/** The largest number of microseconds that a number holds exactly, before or after 1970: the year 2255. */
export const LATEST_INSTANT = Number.MAX_SAFE_INTEGER;

/**
 * Messages in any order, column by column: row i of each is message i. Whole numbers stand for names, so that ten
 * million messages fit, and any array of numbers will do.
 */
export interface MessageColumns {
  /** How many messages: columns may be longer. */
  readonly length: number;
  /** From 0, below `customers`. */
  readonly customer: ArrayLike<number>;
  readonly customers: number;
  /** The place of its name in `channels`. */
  readonly channel: ArrayLike<number>;
  readonly channels: readonly string[];
  /** The place of its name in `topics`, whose first is '' for none; left out where no message has one. */
  readonly topic?: ArrayLike<number> | undefined;
  readonly topics: readonly string[];
  /** From 1, 0 for none; left out where no message has one. */
  readonly conversation?: ArrayLike<number> | undefined;
  /** An `AUTHOR`. */
  readonly author: ArrayLike<number>;
  /** Whole microseconds since 1970 in UTC. */
  readonly instant: ArrayLike<number>;
  /** The first and last of them, where that is known without looking. */
  readonly span?: Span;
}

/** The instants of the first and last message. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A log in parts that have no customer in common; numbers of channels, topics and conversations mean the same in all. */
export type MessageParts = readonly MessageColumns[];

/** Whether an author wrote any of the messages. */
export function hasAuthor(parts: MessageParts, wanted: Author): boolean {
  return parts.some(({ length, author }) => {
    for (let row = 0; row < length; row += 1) if (author[row] === AUTHOR[wanted]) return true;
    return false;
  });
}

/** A message as a reader has it before names become numbers. */
export interface Message {
  /** '' where it names none: then its conversation is the customer. */
  readonly customer: string;
  readonly channel: string;
  /** '' where it has none. */
  readonly topic: string;
  /** '' where it has none. */
  readonly conversation: string;
  readonly author: Author;
  /** Whole microseconds since 1970 in UTC. */
  readonly instant: number;
}
