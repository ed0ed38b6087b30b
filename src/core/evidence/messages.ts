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
  /** From 0, below `customers`. Where a log names no customers, each conversation is one. */
  readonly customer: ArrayLike<number>;
  readonly customers: number;
  /** The place of its name in `channels`. */
  readonly channel: ArrayLike<number>;
  readonly channels: readonly string[];
  /** The place of its name in `topics`, whose first is '' for none; left out where no message has one. */
  readonly topic?: ArrayLike<number>;
  readonly topics: readonly string[];
  /** From 1, 0 for none; left out where no message has one. */
  readonly conversation?: ArrayLike<number>;
  /** An `AUTHOR`. */
  readonly author: ArrayLike<number>;
  /** Whole microseconds since 1970 in UTC. */
  readonly instant: ArrayLike<number>;
}

/** A message as a reader has it before names become numbers. */
export interface Message {
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
