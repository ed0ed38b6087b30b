import { textLiteral } from '../../../reference/text-literal.js';
import { CALL } from '../functions/formula-text.js';
import { toDouble, type Dec } from '../../../core/exact/decimal.js';

/** Rows as an array constant of a formula: `{1,0.4;6,0.7}`; '' for none, which an argument takes as its default. */
export function arrayConstant(rows: readonly (readonly (string | Dec)[])[]): string {
  if (rows.length === 0) return '';
  return `{${rows.map((row) => row.map(constant).join(',')).join(';')}}`;
}

/** A text or a number as a formula has it. */
export function constant(value: string | Dec): string {
  return typeof value === 'string' ? textLiteral(value) : String(toDouble(value));
}

/** A call with its arguments, those left blank at the end left out. */
export function callOf(name: string, given: readonly string[]): string {
  const last = given.reduce((end, text, index) => (text === '' ? end : index), -1);
  return `${CALL}${name}(${given.slice(0, last + 1).join(',')})`;
}
