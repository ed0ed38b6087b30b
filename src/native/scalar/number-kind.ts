import { NOT_NEGATIVE, POSITIVE, SHARE, zeroIsBlank, type NumberRule } from '../../core/grid/number.js';

/** A number that an argument takes: its rule, and the same as conditions of a formula. */
export interface NumberKind {
  readonly rule: NumberRule;
  readonly conditions: (text: string) => readonly string[];
}

/** Prices, counts, quantities. */
export const AMOUNT: NumberKind = { rule: NOT_NEGATIVE, conditions: (text) => [`${text}>=0`] };
export const ABOVE_ZERO: NumberKind = { rule: POSITIVE, conditions: (text) => [`${text}>0`] };
/** Rates and shares. */
export const PART: NumberKind = { rule: SHARE, conditions: (text) => [`${text}>=0`, `${text}<=1`] };
/** Where 0 stands for none: caps, committed units, overage prices. */
export const AMOUNT_IF_ANY: NumberKind = { rule: zeroIsBlank(NOT_NEGATIVE), conditions: AMOUNT.conditions };
