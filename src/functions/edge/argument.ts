import type { Dec } from '../../core/exact/decimal.js';
import { missing } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { isBlank, type Cell } from '../../core/grid/cell.js';
import { isBlankNumber, readNumber, type NumberRule } from '../../core/grid/number.js';
import { listOf, readWord, type Vocabulary } from '../../core/grid/word.js';

/** What an argument of a function takes: the contract that stands as data beside the function's body. */
export interface Argument<T> {
  /** Whether a cell counts as left out. */
  isBlank(cell: Cell): boolean;
  /** The value of a cell; `where` is the argument's name. */
  read(cell: Cell, where: string): Result<T>;
  /** For an argument that may also be one table as a whole: when it is, and what it then says. */
  readonly table?: {
    claims(cells: readonly (readonly Cell[])[]): boolean;
    read(cells: readonly (readonly Cell[])[], where: string): Result<T>;
  };
}

/** A number that is needed wherever the computation uses it. */
export function required(rule: NumberRule): Argument<Dec> {
  return numberArgument(rule, (where) => failed(missing(where, rule.takes)));
}

/** A number that may be left out. */
export function optional(rule: NumberRule): Argument<Dec | undefined> {
  return numberArgument<undefined>(rule, () => ok(undefined));
}

/** A number that has a default. */
export function defaulting(rule: NumberRule, byDefault: Dec): Argument<Dec> {
  return numberArgument(rule, () => ok(byDefault));
}

/** One of several words, needed wherever the computation uses it. */
export function requiredWord<Word extends string>(words: Vocabulary<Word>): Argument<Word> {
  return wordArgument(words, (where) => failed(missing(where, listOf(Object.keys(words)))));
}

/** One of several words, the first of them by default; 0 counts as blank, as some hosts send an empty cell. */
export function wordOr<Word extends string>(byDefault: Word, words: Vocabulary<Word>): Argument<Word> {
  return wordArgument(words, () => ok(byDefault));
}

/** One of several words that may be left out. */
export function optionalWord<Word extends string>(words: Vocabulary<Word>): Argument<Word | undefined> {
  return wordArgument<Word, undefined>(words, () => ok(undefined));
}

/** A range that is always one table as a whole; an error value in any cell of it comes out as that error. */
export function wholeTable<T>(
  read: (cells: readonly (readonly Cell[])[], where: string) => Result<T>,
): Argument<T> {
  return {
    isBlank: () => false,
    read: (cell, where) => read([[cell]], where),
    table: { claims: () => true, read },
  };
}

/** Text columns and words know no 0: it is how some hosts send an empty cell. */
export function isBlankText(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

function numberArgument<Blank>(
  rule: NumberRule,
  blank: (where: string) => Result<Dec | Blank>,
): Argument<Dec | Blank> {
  return {
    isBlank: (cell) => isBlankNumber(cell, rule),
    read(cell, where) {
      const value = readNumber(cell, where, rule);
      if (!value.ok) return value;
      return value.value === undefined ? blank(where) : ok(value.value);
    },
  };
}

function wordArgument<Word extends string, Blank = never>(
  words: Vocabulary<Word>,
  blank: (where: string) => Result<Word | Blank>,
): Argument<Word | Blank> {
  return {
    isBlank: isBlankText,
    read(cell, where) {
      const word = readWord(isBlankText(cell) ? null : cell, where, words);
      if (!word.ok) return word;
      return word.value === undefined ? blank(where) : ok(word.value);
    },
  };
}
