import { dec, ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { notANumber, outOfRange, passed } from '../fault/fault.js';
import type { Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from './cell.js';
import { howToWrite } from './plain-words.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** The ends of a range of numbers: `from` and `to` belong to it, `above` and `below` do not. */
export interface Limits {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
}

/** Which numbers a term takes, and whether 0 stands for a blank there. */
export interface NumberRule {
  /** The end of a sentence: `a number of 0 or more`. */
  readonly takes: Text;
  readonly accepts: (value: Dec) => boolean;
  /** The same as data, where it is no more than a range. */
  readonly limits?: Limits;
  readonly zeroIsBlank?: boolean;
  /** A number above 1 was probably meant as a percentage: the sentence says how to enter it. */
  readonly isShare?: boolean;
  /** The word `free` is a 0 that is meant: an empty cell may reach us as the number. */
  readonly takesFree?: boolean;
  /** The same of the word `none`, for what is no price. */
  readonly takesNone?: boolean;
}

/** The rule of a range. */
export function inLimits(takes: Text, limits: Limits): NumberRule {
  const { from = -Infinity, above = -Infinity, to = Infinity, below = Infinity } = limits;
  return {
    takes,
    limits,
    accepts: (value) => value.gte(from) && value.gt(above) && value.lte(to) && value.lt(below),
  };
}

export const NOT_NEGATIVE = inLimits(phrase('notNegative'), { from: 0 });
export const POSITIVE = inLimits(phrase('positive'), { above: 0 });
export const ANY_NUMBER: NumberRule = { takes: phrase('aNumber'), accepts: () => true };
export const SHARE: NumberRule = { ...inLimits(phrase('share'), { from: 0, to: 1 }), isShare: true };

/** The same rule where 0 stands for a blank: a cap of 0 is no cap. */
export function zeroIsBlank(rule: NumberRule): NumberRule {
  return { ...rule, zeroIsBlank: true };
}

/** An amount where no charge could mean a 0: that is a blank. */
export const AMOUNT_OR_NONE = zeroIsBlank(NOT_NEGATIVE);

/** A price: 0 is how hosts send an empty cell, and `free` is the price of 0. */
export const PRICE: NumberRule = {
  takes: phrase('priceOrFree'),
  accepts: (value) => value.gte(ZERO),
  zeroIsBlank: true,
  takesFree: true,
};

/** Whether a cell says `free`. */
export function isFreeWord(cell: Cell): boolean {
  return isWordOf(cell, 'free');
}

function isWordOf(cell: Cell, word: string): boolean {
  return typeof cell === 'string' && cell.trim().toLowerCase() === word;
}

/** Whether a cell is a blank under a rule: nothing, blank text, or 0 where 0 stands for a blank. */
export function isBlankNumber(cell: Cell, rule: NumberRule): boolean {
  if (isBlank(cell)) return true;
  return (
    rule.zeroIsBlank === true &&
    (cell === 0 || (typeof cell === 'string' && plainNumber(cell)?.isZero() === true))
  );
}

/**
 * A number from a cell; undefined for a blank. Text that is a plain number with a decimal point, optionally followed
 * by %, counts as that number, and `free` as 0 where the rule takes it. Faults: other text, a boolean, an error, a number that the rule does not take.
 */
export function readNumber(cell: Cell, where: Where, rule: NumberRule): Result<Dec | undefined> {
  if (isErrorCell(cell)) return failed(passed(where, cell.error));
  if (isBlankNumber(cell, rule)) return ok(undefined);
  if (rule.takesFree === true && isFreeWord(cell)) return ok(ZERO);
  if (rule.takesNone === true && isWordOf(cell, 'none')) return ok(ZERO);
  const value =
    typeof cell === 'number' ? dec(cell) : typeof cell === 'string' ? plainNumber(cell) : undefined;
  if (value === undefined) return failed(notANumber(where, quoted(cell), withHints(rule, cell)));
  if (!rule.accepts(value)) return failed(outOfRange(where, quoted(cell), withHint(rule, value)));
  return ok(value);
}

const PLAIN_NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i;

/** The number that a text is, `65%` being 0.65; undefined if it is none, or beyond what a cell can hold. */
export function plainNumber(text: string): Dec | undefined {
  const parts = PLAIN_NUMBER.exec(text.trim());
  if (parts === null) return undefined;
  const value = Number(parts[1]);
  if (!Number.isFinite(value)) return undefined;
  return parts[2] === '%' ? dec(value).div(100) : dec(value);
}

/** A cell as a sentence shows it: text between quotes and not too long, TRUE and FALSE as Excel writes them. */
export function quoted(cell: Cell): string {
  if (typeof cell === 'string') return `"${cell.length > 60 ? `${cell.slice(0, 57)}...` : cell}"`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell === null) return 'blank';
  return typeof cell === 'number' ? String(cell) : cell.error;
}

/** With how to write what people read as a number: a decimal comma, separators and currency signs are none of ours. */
function withHints(rule: NumberRule, cell: Cell): Text {
  const hint = typeof cell === 'string' ? howToWrite(cell) : '';
  return hint === '' ? withHint(rule) : phrase('withHint', withHint(rule), hint);
}

function withHint({ takes, isShare }: NumberRule, value?: Dec): Text {
  if (isShare !== true) return takes;
  if (value === undefined) return phrase('suchAsShare', takes);
  const meantPercent = value.gt(ONE) && value.lte(100);
  return meantPercent ? phrase('enterShare', takes, plain(value), plain(value.div(100))) : takes;
}
