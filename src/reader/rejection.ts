/** Why a row is not used, as data: its sentence is made where it is shown. */
export const REASONS = [
  'unterminatedQuote',
  'textAfterQuote',
  'columns',
  'tooLong',
  'nul',
  'notJson',
  'notAnObject',
  'noInstant',
  'unknownInstant',
  'noCustomer',
  'noAuthor',
  'unknownAuthor',
  'testTraffic',
  'tooMany',
] as const;

export type RejectReason = (typeof REASONS)[number];

/** A row of a file that is not used. */
export interface Rejection {
  /** The place of its file among those that are read, from 0. */
  readonly file: number;
  /** The line of a text on which it begins, the row of a sheet, or the place of an object in its list; from 1. */
  readonly row: number;
  readonly reason: RejectReason;
  /** The cell, the count or the word at fault, shortened; '' where there is nothing to show. */
  readonly got: string;
}

/** Rejected rows that are kept to be shown. */
export const MOST_KEPT = 100_000;

/** Longer pieces of a file are not kept: they may be what a customer wrote. */
const LONGEST_SHOWN = 24;

/** What is shown of a cell at fault. */
export function shortened(cell: string): string {
  return cell.length <= LONGEST_SHOWN ? cell : `${cell.slice(0, LONGEST_SHOWN)}…`;
}
