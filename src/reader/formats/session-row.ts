import { messagesOf, type RecordReading, type StatedMessage } from './format.js';

/** A session that is one row of a file: when it began, and who took part. */
export interface StatedSession extends Omit<StatedMessage, 'author'> {
  readonly hasAi: boolean;
  readonly hasHuman: boolean;
}

/** What is known of such a session, as messages at its start: that the customer wrote, and who answered at all. */
export function sessionMessages({ hasAi, hasHuman, ...shared }: StatedSession): RecordReading {
  return messagesOf([
    { ...shared, author: 'customer' },
    ...(hasAi ? [{ ...shared, author: 'ai' as const }] : []),
    ...(hasHuman ? [{ ...shared, author: 'human' as const }] : []),
  ]);
}

/** Whether a cell says that something is so. */
export function isYes(cell: string): boolean {
  return /^(true|yes|1|ja|y)$/i.test(cell);
}

/** Whether a cell says a number above 0. */
export function isSome(cell: string): boolean {
  return Number(cell.replace(',', '.')) > 0;
}
