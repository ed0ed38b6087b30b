import type { Contract, WordChoice } from '../../core/contract/argument.js';
import {
  isBlankNumber,
  plainNumber,
  readNumber,
  type Limits,
  type NumberRule,
} from '../../core/grid/number.js';
import { readWord } from '../../core/grid/word.js';
import { literal } from '../literal.js';
import { ifGiven, isBlankWord, LEFT_OUT, whichWord, type FormulaChoice } from './choice.js';
import type { Operand } from './operand.js';

/** Thrown where the call has no ordinary formula; the message is the sentence. */
export class NoScalarFormula extends Error {}

/** Thrown where a constant argument is at fault: this position is #VALUE! whatever the rest. */
export class ConstantFault extends Error {}

/** Thrown where the formula depends on what a cell decides, and the branch it stands in has not decided it. */
export class Undecided extends Error {
  constructor(readonly choice: FormulaChoice) {
    super(choice.argument);
  }
}

/**
 * The arguments at one position, as texts of a formula. What the body asks for is watched: `guarded` then lets the
 * formula show #VALUE! where METER would, as soon as a cell that it takes is blank or out of range.
 */
export class Position {
  private readonly counted: string[] = [];
  private readonly conditions: string[] = [];

  constructor(
    private readonly contract: Contract,
    private readonly operands: ReadonlyMap<string, Operand>,
    /** What the branch that this formula stands in has decided, by argument. */
    private readonly decided: ReadonlyMap<string, string>,
  ) {}

  operand(name: string): Operand {
    return this.operands.get(name) ?? { text: '', isLive: false, value: null };
  }

  /** A number that the computation needs. */
  number(name: string): string {
    const rule = this.rule(name);
    const operand = this.operand(name);
    if (!operand.isLive) {
      const read = readNumber(operand.value ?? null, name, rule);
      if (!read.ok || read.value === undefined) throw new ConstantFault(name);
      return numberText(operand);
    }
    const text = numberText(operand);
    this.ask(this.counted, text);
    for (const condition of conditionsOf(rule, text)) this.ask(this.conditions, condition);
    return text;
  }

  /** A number that may be left out, blank or 0; undefined in the formula that stands where it is. */
  optional(name: string): string | undefined {
    const rule = this.rule(name);
    const operand = this.operand(name);
    if (!operand.isLive) {
      return isBlankNumber(operand.value ?? null, rule) ? undefined : this.number(name);
    }
    const choice = ifGiven(name, { ...operand, text: numberText(operand) }, rule);
    return this.decide(choice) === LEFT_OUT ? undefined : this.number(name);
  }

  /** A number that is 0 where it is left out. */
  orZero(name: string): string {
    const rule = this.rule(name);
    const operand = this.operand(name);
    if (!operand.isLive) {
      return isBlankNumber(operand.value ?? null, rule) ? '0' : this.number(name);
    }
    const text = `N(${numberText(operand)})`;
    for (const condition of conditionsOf(rule, text)) this.ask(this.conditions, condition);
    return text;
  }

  /** One of several words; without a usual one it is needed. */
  word<Word extends string>(name: string, { words, usual }: WordChoice<Word>): Word {
    const operand = this.operand(name);
    if (operand.isLive) return this.decide(whichWord(name, operand, words, usual)) as Word;
    const cell = operand.value ?? null;
    const read = readWord(isBlankWord(cell) ? null : cell, name, words);
    const word = read.ok ? (read.value ?? usual) : undefined;
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

  private rule(name: string): NumberRule {
    const rule = this.contract[name]?.rule;
    if (rule === undefined) throw new Error(`${name} takes no number`);
    return rule;
  }

  private decide(choice: FormulaChoice): string {
    const decision = this.decided.get(choice.argument);
    if (decision === undefined) throw new Undecided(choice);
    return decision;
  }

  private ask(list: string[], text: string): void {
    if (!list.includes(text)) list.push(text);
  }
}

/** A rule as conditions of a formula. */
function conditionsOf({ limits = {} }: NumberRule, text: string): string[] {
  const { from, above, to, below }: Limits = limits;
  return [
    ...(from === undefined ? [] : [`${text}>=${from}`]),
    ...(above === undefined ? [] : [`${text}>${above}`]),
    ...(to === undefined ? [] : [`${text}<=${to}`]),
    ...(below === undefined ? [] : [`${text}<${below}`]),
  ];
}

/** Text that is a number counts as that number: its cell is read by VALUE, a constant is written as the number. */
function numberText({ text, isLive, value }: Operand): string {
  const number = typeof value === 'string' ? plainNumber(value) : undefined;
  if (number === undefined) return text;
  return isLive ? `VALUE(${text})` : literal(number.toNumber());
}
