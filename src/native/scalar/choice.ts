import { isBlank, type Cell } from '../../core/grid/cell.js';
import { isBlankNumber, type NumberRule } from '../../core/grid/number.js';
import { findWord, type Vocabulary } from '../../core/grid/word.js';
import { literal } from '../literal.js';
import type { Operand } from './operand.js';

/** One way that a formula can go on, and when; without a condition: in all other cases. */
export interface Branch {
  readonly decision: string;
  readonly condition: string | undefined;
}

/** What a cell decides about the formula that reads it. */
export interface FormulaChoice {
  readonly argument: string;
  readonly branches: readonly Branch[];
  /** How it is decided now; undefined where only the formula knows. */
  readonly now: string | undefined;
}

/** Decisions of `ifGiven`. */
const GIVEN = 'given';
export const LEFT_OUT = 'left out';

/**
 * Which word stands in a cell: the words themselves, and the spelling that stands there now. Any other text has no
 * branch.
 */
export function whichWord(
  argument: string,
  { text, value }: Operand,
  words: Vocabulary<string>,
  byDefault: string | undefined,
): FormulaChoice {
  const spelt = typeof value === 'string' ? findWord(value, words) : undefined;
  const branches = Object.keys(words).map((word): Branch => {
    const own = word === spelt && typeof value === 'string' && value.toLowerCase() !== word ? [value] : [];
    const tests = [word, ...own].map((spelling) => `${text}=${literal(spelling)}`);
    if (word === byDefault) tests.push(`${text}=""`, `${text}=0`);
    return { decision: word, condition: tests.length === 1 ? tests[0] : `OR(${tests.join(',')})` };
  });
  const isDefault = value !== undefined && isBlankWord(value);
  return { argument, branches, now: isDefault ? byDefault : spelt };
}

/** Whether a cell holds a number where 0 and blanks stand for none. */
export function ifGiven(argument: string, { text, value }: Operand, rule: NumberRule): FormulaChoice {
  const branches: Branch[] = [
    { decision: LEFT_OUT, condition: `N(${text})=0` },
    { decision: GIVEN, condition: undefined },
  ];
  const now = value === undefined ? undefined : isBlankNumber(value, rule) ? LEFT_OUT : GIVEN;
  return { argument, branches, now };
}

/** Words know no 0: it is how some hosts send an empty cell. */
export function isBlankWord(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}
