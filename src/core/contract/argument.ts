import type { Dec } from '../exact/decimal.js';
import { missing } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, type Cell } from '../grid/cell.js';
import { isBlankNumber, readNumber, type NumberRule } from '../grid/number.js';
import { listOf, readWord, type Vocabulary } from '../grid/word.js';

/** What an argument names, so that a form can list the names there are. */
export type Named = 'offer' | 'vendor' | 'plan';

/** What an argument of a function takes: how it is read, and the same as data for those who describe it. */
export interface Argument<T> {
  /** Whether a blank is a fault wherever the computation uses it. */
  readonly isNeeded: boolean;
  /** Which numbers, where it takes numbers. */
  readonly rule?: NumberRule;
  /** Which words, where it takes words. */
  readonly words?: Vocabulary<string>;
  /** The word or number that a blank stands for, where it stands for one. */
  readonly usual?: string | Dec;
  /** What it names, where it takes a name. */
  readonly names?: Named;
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

/** The arguments of a function by their names, in their order. */
export type Contract = Readonly<Record<string, Argument<unknown>>>;

/** The words that an argument takes, and the one that a blank stands for. */
export interface WordChoice<Word extends string> {
  readonly words: Vocabulary<Word>;
  readonly usual?: NoInfer<Word>;
}

/** A number that is needed wherever the computation uses it. */
export function required(rule: NumberRule) {
  return { isNeeded: true, ...numberArgument<never>(rule, (where) => failed(missing(where, rule.takes))) };
}

/** A number that may be left out. */
export function optional(rule: NumberRule) {
  return { isNeeded: false, ...numberArgument<undefined>(rule, () => ok(undefined)) };
}

/** A number that has a default. */
export function defaulting(rule: NumberRule, usual: Dec) {
  return { isNeeded: false, usual, ...numberArgument<Dec>(rule, () => ok(usual)) };
}

/** One of several words, needed wherever the computation uses it. */
export function requiredWord<Word extends string>(words: Vocabulary<Word>) {
  return {
    isNeeded: true,
    ...wordArgument<Word, never>(words, (where) => failed(missing(where, listOf(Object.keys(words))))),
  };
}

/** One of several words; a blank is the usual one, and 0 counts as blank, as some hosts send an empty cell. */
export function wordOr<Word extends string>(usual: NoInfer<Word>, words: Vocabulary<Word>) {
  return { isNeeded: false, usual, ...wordArgument<Word, Word>(words, () => ok(usual)) };
}

/** One of several words that may be left out. */
export function optionalWord<Word extends string>(words: Vocabulary<Word>) {
  return { isNeeded: false, ...wordArgument<Word, undefined>(words, () => ok(undefined)) };
}

/** A range that is always one table as a whole; an error value in any cell of it comes out as that error. */
export function wholeTable<T>(
  isNeeded: boolean,
  read: (cells: readonly (readonly Cell[])[], where: string) => Result<T>,
) {
  return {
    isNeeded,
    isBlank: () => false,
    read: (cell: Cell, where: string) => read([[cell]], where),
    table: { claims: () => true, read },
  };
}

/** Text columns and words know no 0: it is how some hosts send an empty cell. */
export function isBlankText(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

function numberArgument<Blank>(rule: NumberRule, blank: (where: string) => Result<Blank>) {
  return {
    rule,
    isBlank: (cell: Cell) => isBlankNumber(cell, rule),
    read(cell: Cell, where: string): Result<Dec | Blank> {
      const value = readNumber(cell, where, rule);
      if (!value.ok) return value;
      return value.value === undefined ? blank(where) : ok(value.value);
    },
  };
}

function wordArgument<Word extends string, Blank>(
  words: Vocabulary<Word>,
  blank: (where: string) => Result<Blank>,
) {
  return {
    words,
    isBlank: isBlankText,
    read(cell: Cell, where: string): Result<Word | Blank> {
      const word = readWord(isBlankText(cell) ? null : cell, where, words);
      if (!word.ok) return word;
      return word.value === undefined ? blank(where) : ok(word.value);
    },
  };
}
