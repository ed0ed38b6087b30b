import { sum, ZERO } from '../exact/decimal.js';
import { conflict, passed, type Fault } from '../fault/fault.js';
import { partOf, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import { NOT_NEGATIVE, quoted, readNumber, type NumberRule } from '../grid/number.js';
import { readPositional, type PositionalShape } from '../grid/positional.js';
import { findWord, unknownAmong, type Vocabulary } from '../grid/word.js';
import type { SessionLengthDistribution, SessionLengthRow } from './session-lengths.js';
import { phrase } from '../phrase/phrase.js';

/** The spreads that a word says. */
export const SESSION_LENGTH_WORDS: Vocabulary<'mean' | 'poisson' | 'geometric'> = {
  mean: ['average', 'fixed'],
  poisson: [],
  geometric: [],
};
/** The columns of measured rows. */
export const HISTOGRAM_SHAPE: PositionalShape = {
  columns: [
    {
      header: 'Replies',
      aliases: ['AI replies', 'interactions', 'messages', 'turns', 'replies per session'],
    },
    { header: 'Sessions', aliases: ['conversations', 'tickets', 'count', 'number of sessions'] },
  ],
};
const AT_LEAST_ONE: NumberRule = { takes: phrase('atLeastOne'), accepts: (value) => value.gte(1) };

/** One row as it was given, before its numbers are read. */
interface GivenRow {
  /** `Turns, row 2`. */
  readonly where: Where;
  readonly replies: Cell;
  readonly count: Cell;
}

/**
 * How session length spreads, from one cell: mean, poisson, geometric, or a measured histogram as text
 * `replies: sessions; …`. Undefined for a blank or 0.
 * Faults: an unknown word, a row that is not two plain numbers, replies below 1 or given twice, counts below 0 or all 0.
 */
export function parseSessionLengths(cell: Cell, where: Where): Result<SessionLengthDistribution | undefined> {
  if (isErrorCell(cell)) return failed(passed(where, cell.error));
  if (isBlank(cell) || cell === 0) return ok(undefined);
  if (typeof cell === 'string') {
    if (cell.includes(':')) return parseHistogramText(cell, where);
    const word = findWord(cell, SESSION_LENGTH_WORDS);
    if (word !== undefined) return ok({ kind: word });
  }
  return failed(unknownAmong(where, cell, [...Object.keys(SESSION_LENGTH_WORDS), phrase('measuredRows')]));
}

/**
 * A measured histogram from a range of two columns, replies and sessions, in that order or as a header row says; blank
 * rows are skipped. Undefined if every row is blank. Faults as in `parseSessionLengths`.
 */
export function parseSessionLengthRows(
  rows: readonly (readonly Cell[])[],
  where: Where,
): Result<SessionLengthDistribution | undefined> {
  if (rows.some((row) => row.length !== 2)) {
    return failed(conflict(where, phrase('twoColumnsOfReplies')));
  }
  const table = readPositional(rows, where, HISTOGRAM_SHAPE);
  if (!table.ok) return table;
  const { rows: body, above } = table.value;
  const given = body
    .map(({ place, cells: [replies = null, count = null] }) => ({
      where: partOf(where, phrase('partRow'), place + above),
      replies,
      count,
    }))
    .filter(({ replies, count }) => !isBlankOrZero(replies) || !isBlankOrZero(count));
  return given.length === 0 && above === 0 ? ok(undefined) : readHistogram(given, where);
}

function parseHistogramText(text: string, where: Where): Result<SessionLengthDistribution> {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const given: GivenRow[] = [];
  for (const [index, part] of parts.entries()) {
    const sides = part.split(':').map((side) => side.trim());
    const [replies, count] = sides;
    if (sides.length !== 2 || replies === undefined || count === undefined) {
      return failed(
        conflict(partOf(where, phrase('partRow'), index + 1), phrase('notReplies', quoted(part.trim()))),
      );
    }
    given.push({ where: partOf(where, phrase('partRow'), index + 1), replies, count });
  }
  return readHistogram(given, where);
}

function readHistogram(given: readonly GivenRow[], where: Where): Result<SessionLengthDistribution> {
  const faults: Fault[] = [];
  const rows: SessionLengthRow[] = [];
  const seen = new Set<string>();
  for (const row of given) {
    const replies = readNumber(row.replies, partOf(row.where, phrase('partReplies')), AT_LEAST_ONE);
    const count = readNumber(row.count, partOf(row.where, phrase('partSessions')), NOT_NEGATIVE);
    if (!replies.ok) faults.push(...replies.faults);
    if (!count.ok) faults.push(...count.faults);
    if (!replies.ok || !count.ok) continue;
    if (replies.value === undefined) {
      faults.push(conflict(row.where, phrase('repliesMissing')));
      continue;
    }
    const key = replies.value.toString();
    if (seen.has(key)) faults.push(conflict(row.where, phrase('repliesTwice', key)));
    seen.add(key);
    rows.push({ replies: replies.value, count: count.value ?? ZERO });
  }
  if (faults.length > 0) return failed(...faults);
  const sessions = sum(rows.map(({ count }) => count));
  if (sessions.isZero()) return failed(conflict(where, phrase('countsNothing')));
  const replies = sum(rows.map((row) => row.replies.times(row.count)));
  return ok({ kind: 'histogram', rows, mean: replies.div(sessions) });
}

function isBlankOrZero(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}
