import { NONE } from './messages.js';
import { WROTE, type Sessions } from './session-list.js';

/**
 * What became of a session, the first that holds: a person replied in it; the customer came back; it is too young to know;
 * it resolved the issue.
 */
export const FATES = ['handover', 'came back', 'pending', 'resolved'] as const;
export type Fate = (typeof FATES)[number];

/**
 * For each session the start of the customer's next one, in any channel and with or without AI, that holds a message of
 * the customer's, starts after this one's end, and is about the same topic where both have one. Infinity where none
 * starts within `reach` of the end. Sessions of two channels overlap, so it is not the next row's.
 */
export function nextStarts(sessions: Sessions, reach: number): Float64Array {
  const next = new Float64Array(sessions.length).fill(Infinity);
  for (let from = 0; from < sessions.length;) {
    let to = from + 1;
    while (to < sessions.length && sessions.customer[to] === sessions.customer[from]) to += 1;
    if (to - from > 1) ofOneCustomer(sessions, { from, to, reach }, next);
    from = to;
  }
  return next;
}

function ofOneCustomer(
  { start, end, topic, wrote }: Sessions,
  { from, to, reach }: { readonly from: number; readonly to: number; readonly reach: number },
  next: Float64Array,
): void {
  const at = (column: ArrayLike<number>, row: number) => column[row] ?? 0;
  const returning: number[] = [];
  for (let row = from; row < to; row += 1) {
    if ((at(wrote, row) & WROTE.customer) !== 0) returning.push(row);
  }
  // Those of one channel are in order as they stand.
  if (!isInOrder(returning, start)) returning.sort((a, b) => at(start, a) - at(start, b));
  for (let row = from; row < to; row += 1) {
    const [over, own] = [at(end, row), at(topic, row)];
    for (let place = firstAfter(returning, start, over); place < returning.length; place += 1) {
      const other = returning[place] ?? 0;
      if (at(start, other) - over > reach) break;
      const theirs = at(topic, other);
      if (own !== NONE && theirs !== NONE && own !== theirs) continue;
      next[row] = at(start, other);
      break;
    }
  }
}

function isInOrder(rows: readonly number[], start: ArrayLike<number>): boolean {
  for (let place = 1; place < rows.length; place += 1)
    if ((start[rows[place] ?? 0] ?? 0) < (start[rows[place - 1] ?? 0] ?? 0)) return false;
  return true;
}

/** The first of rows in order of their start that starts after an instant. */
function firstAfter(rows: readonly number[], start: ArrayLike<number>, instant: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[rows[middle] ?? 0] ?? 0) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How the fates of sessions are judged. */
export interface Judgement {
  /** Microseconds after a session's end within which a customer who comes back shows that it resolved nothing. */
  readonly recontact: number;
  /** The last instant of the log. */
  readonly last: number;
}

/** The fate of a session, as the place of its name in `FATES`. */
export function fateOf(
  { end, wrote }: Sessions,
  row: number,
  { next, recontact, last }: Judgement & { readonly next: ArrayLike<number> },
): number {
  if (((wrote[row] ?? 0) & WROTE.human) !== 0) return 0;
  const over = end[row] ?? 0;
  if ((next[row] ?? Infinity) - over <= recontact) return 1;
  return over + recontact > last ? 2 : 3;
}
