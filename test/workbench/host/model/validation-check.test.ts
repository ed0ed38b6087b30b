import type { CellValue } from '../../../../src/workbench/grid/grid';
import type { TypedRule } from '../../../../src/workbench/grid/validation';
import { isAllowed } from '../../../../src/workbench/host/model/validation-check';

const allowed = (rule: TypedRule, value: CellValue, ignoreBlanks = true) =>
  isAllowed({ rule, ignoreBlanks }, value);

test('a list takes its words, case aside', () => {
  const rule: TypedRule = { list: { source: 'session, ticket', inCellDropDown: true } };
  expect(['session', 'Ticket', 'message'].map((word) => allowed(rule, word))).toEqual([true, true, false]);
});

test.each([
  ['Between', [0, 1, 2, 3], [false, true, true, false]],
  ['NotBetween', [0, 1, 2, 3], [true, false, false, true]],
  ['EqualTo', [1, 2], [true, false]],
  ['NotEqualTo', [1, 2], [false, true]],
  ['GreaterThan', [1, 2], [false, true]],
  ['LessThan', [0, 1], [true, false]],
  ['GreaterThanOrEqualTo', [0, 1], [false, true]],
  ['LessThanOrEqualTo', [1, 2], [true, false]],
] as const)('%s', (operator, values, expected) => {
  const rule: TypedRule = { decimal: { operator, formula1: 1, formula2: 2 } };
  expect(values.map((value) => allowed(rule, value))).toEqual(expected);
});

test('a whole number has no fraction, a text is no number', () => {
  const rule: TypedRule = { wholeNumber: { operator: 'GreaterThan', formula1: 0 } };
  expect([1, 1.5, 'one'].map((value) => allowed(rule, value))).toEqual([true, false, false]);
});

test('an empty cell passes where blanks are ignored', () => {
  const rule: TypedRule = { textLength: { operator: 'GreaterThan', formula1: 0 } };
  expect([allowed(rule, ''), allowed(rule, '', false)]).toEqual([true, false]);
});

test('a rule by formula is refused by name', () => {
  expect(() => allowed({ custom: { formula: '=A1>0' } }, 1)).toThrow(/DataValidation.Valid/);
});
