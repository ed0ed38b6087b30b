import { dec, ZERO } from '../exact/decimal.js';
import { ok } from '../fault/result.js';
import { NOT_NEGATIVE, POSITIVE, SHARE, plainNumber, inLimits, zeroIsBlank } from '../grid/number.js';
import type { Cell } from '../grid/cell.js';
import { SHARE_OF_WORDS } from '../metric/handover-share.js';
import { CAP_PER_WORDS, PRICED_METERS } from '../metric/units-per-session.js';
import {
  parseSessionLengths,
  parseSessionLengthRows,
  SESSION_LENGTH_WORDS,
} from '../traffic/parse-session-lengths.js';
import type { SessionLengthDistribution } from '../traffic/session-lengths.js';
import {
  defaulting,
  isBlankText,
  optional,
  required,
  requiredWord,
  wordOr,
  type Argument,
} from './argument.js';
import { phrase } from '../phrase/phrase.js';

const CONFIDENCE_RULE = zeroIsBlank(inLimits(phrase('openShare', '95%', '0.95'), { above: 0, below: 1 }));
const MEAN = { kind: 'mean' } as const;

/** Arguments that several functions of unit economics take. Prices and fees are money in any one currency. */
export const PRICE = required(NOT_NEGATIVE);
export const METER = requiredWord(PRICED_METERS);
export const INTERACTIONS_PER_SESSION = required(POSITIVE);
export const RESOLUTION_RATE = required(SHARE);
export const HANDOVER_SHARE = defaulting(SHARE, ZERO);
export const CAP = optional(zeroIsBlank(NOT_NEGATIVE));
export const CAP_PER_WHAT = wordOr('session', CAP_PER_WORDS);
export const COUNT = required(NOT_NEGATIVE);
export const CONFIDENCE = defaulting(CONFIDENCE_RULE, dec('0.95'));
export const SHARE_OF = requiredWord(SHARE_OF_WORDS);

/** A word, a histogram as text, or a whole range of two columns, replies and sessions. */
export const SESSION_LENGTHS = {
  isNeeded: false,
  words: SESSION_LENGTH_WORDS,
  usual: MEAN.kind,
  isBlank: isBlankText,
  read(cell, where) {
    const turns = parseSessionLengths(cell, where);
    return turns.ok ? ok(turns.value ?? MEAN) : turns;
  },
  table: {
    claims: (cells) => cells.every((row) => row.length === 2) && cells.some((row) => row.some(isCount)),
    read(cells, where) {
      const turns = parseSessionLengthRows(cells, where);
      return turns.ok ? ok(turns.value ?? MEAN) : turns;
    },
  },
} satisfies Argument<SessionLengthDistribution>;

/** A number where a word would be text: what tells a range of measured rows from a row of words. */
function isCount(cell: Cell): boolean {
  return (
    (typeof cell === 'number' && cell !== 0) || (typeof cell === 'string' && plainNumber(cell) !== undefined)
  );
}
