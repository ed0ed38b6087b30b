import type { Vocabulary } from '../../core/grid/word.js';
import { findWord, readWord } from '../../core/grid/word.js';
import { isBlank, type Cell } from '../../core/grid/cell.js';
import { isBlankNumber, plainNumber, readNumber } from '../../core/grid/number.js';
import { literal } from '../literal.js';
import type { NumberKind } from './number-kind.js';
import type { Operand } from './operand.js';

/** Thrown where the call has no ordinary formula; the message is the sentence. */
export class NoScalarFormula extends Error {}

/** Thrown where a constant argument is at fault: this position is #VALUE! whatever the rest. */
export class ConstantFault extends Error {}

/** Thrown where the formula depends on a word in a cell that was not decided yet. */
export class WordNeeded extends Error {
  constructor(
    readonly argument: string,
    readonly operand: Operand,
    readonly words: Vocabulary<string>,
    readonly byDefault: string | undefined,
  ) {
    super(argument);
  }
}

/** A number that may be left out: its text, and whether only the cell's value tells if it is there. */
export interface OptionalNumber {
  readonly text: string;
  readonly isLive: boolean;
}

/**
 * The arguments at one position, as texts of a formula. What the body asks for is watched: `guarded` then lets the
 * formula show #VALUE! where METER would, as soon as a cell that it takes is blank or out of range.
 */
export class Position {
  private readonly counted: string[] = [];
  private readonly conditions: string[] = [];

  constructor(
    private readonly operands: ReadonlyMap<string, Operand>,
    /** Words decided by the branch that this formula stands in. */
    private readonly decided: ReadonlyMap<string, string>,
  ) {}

  operand(name: string): Operand {
    return this.operands.get(name) ?? { text: '', isLive: false, value: null };
  }

  /** A number that the computation needs. */
  number(name: string, { rule, conditions }: NumberKind): string {
    const operand = this.operand(name);
    if (!operand.isLive) {
      const read = readNumber(operand.value ?? null, name, rule);
      if (!read.ok || read.value === undefined) throw new ConstantFault(name);
      return numberText(operand);
    }
    const text = numberText(operand);
    this.ask(this.counted, text);
    for (const condition of conditions(text)) this.ask(this.conditions, condition);
    return text;
  }

  /** A number that may be left out; undefined where it is for good. As a cell it counts as 0 where it is blank. */
  optional(name: string, { rule, conditions }: NumberKind): OptionalNumber | undefined {
    const operand = this.operand(name);
    if (!operand.isLive) {
      if (isBlankNumber(operand.value ?? null, rule)) return undefined;
      return { text: this.number(name, { rule, conditions }), isLive: false };
    }
    const text = `N(${numberText(operand)})`;
    for (const condition of conditions(text)) this.ask(this.conditions, condition);
    return { text, isLive: true };
  }

  /** A number that is 0 where it is left out. */
  orZero(name: string, kind: NumberKind): string {
    return this.optional(name, kind)?.text ?? '0';
  }

  /** One of several words; without a default it is needed. */
  word<Word extends string>(name: string, words: Vocabulary<Word>, byDefault?: Word): Word {
    const decided = this.decided.get(name);
    if (decided !== undefined) return decided as Word;
    const operand = this.operand(name);
    if (operand.isLive) throw new WordNeeded(name, operand, words, byDefault);
    const cell = operand.value ?? null;
    const read = readWord(isBlankWord(cell) ? null : cell, name, words);
    const word = read.ok ? (read.value ?? byDefault) : undefined;
    if (word === undefined) throw new ConstantFault(name);
    return word;
  }

  /** Asks that a condition hold for the formula to have an answer. */
  require(condition: string): void {
    this.ask(this.conditions, condition);
  }

  /** The formula where everything it asked for is there, #VALUE! elsewhere. */
  guarded(formula: string): string {
    const { counted, conditions } = this;
    const count = counted.length > 0 ? [`COUNT(${counted.join(',')})=${counted.length}`] : [];
    const all = [...count, ...conditions];
    if (all.length === 0) return formula;
    return `IF(${all.length === 1 ? (all[0] ?? '') : `AND(${all.join(',')})`},${formula},#VALUE!)`;
  }

  private ask(list: string[], text: string): void {
    if (!list.includes(text)) list.push(text);
  }
}

/** Conditions for the cell of a word, word by word; the spelling that stands there now is understood too. */
export function wordConditions({
  operand,
  words,
  byDefault,
}: WordNeeded): readonly (readonly [string, string])[] {
  const { text, value } = operand;
  const now = typeof value === 'string' ? findWord(value, words) : undefined;
  return Object.keys(words).map((word) => {
    const spellings = [word, ...(word === now && typeof value === 'string' ? [value] : [])];
    const different = spellings.filter(
      (own, index) => spellings.findIndex((other) => other.toLowerCase() === own.toLowerCase()) === index,
    );
    const tests = different.map((own) => `${text}=${literal(own)}`);
    if (word === byDefault) tests.push(`${text}=""`, `${text}=0`);
    return [word, tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`];
  });
}

/** The word that stands in the cell now; undefined where it cannot be told. */
export function wordNow({ operand, words, byDefault }: WordNeeded): string | undefined {
  const { value } = operand;
  if (value === undefined) return undefined;
  if (isBlankWord(value)) return byDefault;
  return typeof value === 'string' ? findWord(value, words) : undefined;
}

function isBlankWord(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/** Text that is a number counts as that number: its cell is read by VALUE, a constant is written as the number. */
function numberText({ text, isLive, value }: Operand): string {
  const number = typeof value === 'string' ? plainNumber(value) : undefined;
  if (number === undefined) return text;
  return isLive ? `VALUE(${text})` : literal(number.toNumber());
}
