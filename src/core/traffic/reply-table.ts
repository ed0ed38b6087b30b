import { dec, max, ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import type { SessionLengthRow } from './session-lengths.js';

/**
 * A spread of session length as a table: numbers of replies, rising, with their weights (which need not add up to 1)
 * and both running sums, so that a capped mean is one look-up.
 */
export interface ReplyTable {
  readonly replies: readonly Dec[];
  readonly weights: readonly Dec[];
  /** Sum of the weights up to and including this row. */
  readonly weightUpTo: readonly Dec[];
  /** Sum of weight × replies up to and including this row. */
  readonly repliesUpTo: readonly Dec[];
  readonly total: Dec;
}

/** A charge per session that is linear in its replies, with a cap: min(base + perReply · n, cap). */
export interface LinearCharge {
  readonly base: Dec;
  /** Not negative. */
  readonly perReply: Dec;
  /** Undefined is no cap. */
  readonly cap: Dec | undefined;
}

/** The table of rows in rising order of replies; the weights' total is above 0. */
function replyTable(rows: readonly { readonly replies: Dec; readonly weight: Dec }[]): ReplyTable {
  const weightUpTo: Dec[] = [];
  const repliesUpTo: Dec[] = [];
  let weight = ZERO;
  let replies = ZERO;
  for (const row of rows) {
    weight = weight.plus(row.weight);
    replies = replies.plus(row.weight.times(row.replies));
    weightUpTo.push(weight);
    repliesUpTo.push(replies);
  }
  return {
    replies: rows.map((row) => row.replies),
    weights: rows.map((row) => row.weight),
    weightUpTo,
    repliesUpTo,
    total: weight,
  };
}

const measured = new WeakMap<readonly SessionLengthRow[], ReplyTable>();

/** The table of a measured histogram, kept for as long as its rows are. */
export function histogramTable(rows: readonly SessionLengthRow[]): ReplyTable {
  const known = measured.get(rows);
  if (known !== undefined) return known;
  const rising = [...rows].sort((a, b) => a.replies.cmp(b.replies));
  const table = replyTable(rising.map(({ replies, count }) => ({ replies, weight: count })));
  measured.set(rows, table);
  return table;
}

/** The mean of min(base + perReply · N, cap). */
export function meanCharge(table: ReplyTable, { base, perReply, cap }: LinearCharge): Dec {
  const last = table.replies.length - 1;
  const uncapped = cap === undefined ? last : lastWithin(table, base, perReply, cap);
  const weight = table.weightUpTo[uncapped] ?? ZERO;
  const replies = table.repliesUpTo[uncapped] ?? ZERO;
  const below = base.times(weight).plus(perReply.times(replies));
  const above = (cap ?? ZERO).times(max(table.total.minus(weight), ZERO));
  return below.plus(above).div(table.total);
}

/** The mean of any function of the number of replies. */
export function meanOf(table: ReplyTable, ofReplies: (replies: Dec) => Dec): Dec {
  const terms = table.replies.map((replies, row) => ofReplies(replies).times(table.weights[row] ?? ZERO));
  return sum(terms).div(table.total);
}

/** The last row whose charge does not exceed the cap; −1 if none. */
function lastWithin({ replies }: ReplyTable, base: Dec, perReply: Dec, cap: Dec): number {
  if (perReply.isZero()) return base.lte(cap) ? replies.length - 1 : -1;
  const most = cap.minus(base).div(perReply);
  let low = -1;
  let high = replies.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (replies[middle]?.lte(most) === true) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Weights this far below the largest are left out: their sum is below the 40 digits that rounding takes as meant. */
const NEGLIGIBLE = dec('1e-45');
/** Columns share their μ, and the table of a large one is long. */
const TABLES_KEPT = 4;
const poissonTables = new Map<string, ReplyTable>();

/** The table of N = 1 + Poisson(μ − 1), μ at least 1; the last few are kept. */
export function poissonTable(interactionsPerSession: Dec): ReplyTable {
  const key = interactionsPerSession.toString();
  const known = poissonTables.get(key);
  if (known !== undefined) return known;
  const table = replyTable(poissonRows(interactionsPerSession.minus(1)));
  const oldest = poissonTables.keys().next();
  if (poissonTables.size >= TABLES_KEPT && oldest.done !== true) poissonTables.delete(oldest.value);
  poissonTables.set(key, table);
  return table;
}

/** From the mode outwards, where the weight is set to 1, so that no weight is ever too small to start from. */
function poissonRows(lambda: Dec): { replies: Dec; weight: Dec }[] {
  const mode = lambda.floor();
  const below: { replies: Dec; weight: Dec }[] = [];
  for (let events = mode, weight = ONE; events.gt(0);) {
    weight = weight.times(events).div(lambda);
    events = events.minus(1);
    if (weight.lt(NEGLIGIBLE)) break;
    below.push({ replies: events.plus(1), weight });
  }
  const rows = below.reverse();
  for (let events = mode, weight = ONE; weight.gte(NEGLIGIBLE);) {
    rows.push({ replies: events.plus(1), weight });
    events = events.plus(1);
    weight = weight.times(lambda).div(events);
  }
  return rows;
}
