import { dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import {
  ANY_NUMBER,
  NOT_NEGATIVE,
  POSITIVE,
  PRICE,
  SHARE,
  isBlankNumber,
  plainNumber,
  quoted,
  readNumber,
  zeroIsBlank,
  type NumberRule,
} from '../../../src/core/grid/number.js';

/** The number as text, "blank", or the sentence of its fault. */
function read(cell: Cell, rule: NumberRule): string {
  const result = readNumber(cell, 'price', rule);
  return result.ok ? (result.value?.toString() ?? 'blank') : result.faults.map(sentence).join();
}

test.each<[Cell, string]>([
  [0.1, '0.1'],
  [1e308, dec('1e308').toString()],
  ['65%', '0.65'],
  [' 65 % ', '0.65'],
  ['12.5', '12.5'],
  ['-.5', '-0.5'],
  ['+5.', '5'],
  ['1e3', '1000'],
  ['0.10', '0.1'],
  [null, 'blank'],
  ['', 'blank'],
  [' \t', 'blank'],
])('%p is read as %s', (cell, expected) => {
  expect(read(cell, ANY_NUMBER)).toBe(expected);
});

test.each<[Cell, string]>([
  ['5 %%', '"5 %%"'],
  ['1e999', '"1e999"'],
  ['0x10', '"0x10"'],
  ['NaN', '"NaN"'],
  ['٣', '"٣"'],
  [true, 'TRUE'],
  [false, 'FALSE'],
])('%p is no number', (cell, shown) => {
  expect(read(cell, NOT_NEGATIVE)).toBe(`price is ${shown}; it must be a number of 0 or more.`);
});

test.each([
  ['0,99', 'write 0.99'],
  ['12,5', 'write 12.5'],
  ['65,5%', 'write 65.5%'],
  ['1,000', 'write 1000, or 1.000 if its comma is a decimal one'],
  ['0,999', 'write 0.999'],
  ['1,000,000', 'write 1000000'],
  ['1,234,567', 'write 1234567'],
  ['1.234.567', 'write 1234567'],
  ['1.234.567,89', 'write 1234567.89'],
  ['1,234.5', 'write 1234.5'],
  ['1.234,5', 'write 1234.5'],
  ['1 234,5', 'write 1234.5'],
  ['1\u00a0234', 'write 1234'],
  ['$5', 'write 5'],
  ['$0.99', 'write 0.99'],
  ['€ 0,99', 'write 0.99'],
  ['0.99 €', 'write 0.99'],
  ['EUR 7.40', 'write 7.40'],
  ['7.40 USD', 'write 7.40'],
])('%s is no number, and the sentence says how to write it', (text, how) => {
  expect(read(text, NOT_NEGATIVE)).toBe(`price is "${text}"; it must be a number of 0 or more; ${how}.`);
});

test('a price of 0 is an empty cell, and the word free is the price of 0', () => {
  expect([0, '0', null].map((cell) => read(cell, PRICE))).toEqual(['blank', 'blank', 'blank']);
  expect(['free', ' FREE '].map((cell) => read(cell, PRICE))).toEqual(['0', '0']);
  expect(read('freebie', PRICE)).toBe('price is "freebie"; it must be a number above 0, or the word free.');
  expect(read('free', NOT_NEGATIVE)).toBe('price is "free"; it must be a number of 0 or more.');
});

test('an error comes out as it is', () => {
  expect(readNumber({ error: '#REF!' }, 'price', ANY_NUMBER)).toMatchObject({
    ok: false,
    faults: [{ kind: 'passed', got: '#REF!' }],
  });
});

test('bounds: 0 is a price and no size', () => {
  expect(read(0, NOT_NEGATIVE)).toBe('0');
  expect(read(-1e-9, NOT_NEGATIVE)).toBe('price is -1e-9; it must be a number of 0 or more.');
  expect(read(0, POSITIVE)).toBe('price is 0; it must be a number above 0.');
  expect(read(5e-324, POSITIVE)).toBe(dec(5e-324).toString());
});

test('a share that was meant as a percentage says how to enter it', () => {
  expect(read(1, SHARE)).toBe('1');
  expect(read(0, SHARE)).toBe('0');
  expect(read(65, SHARE)).toBe('price is 65; it must be between 0 and 1 (enter 65% or 0.65).');
  expect(read('12.5', SHARE)).toBe('price is "12.5"; it must be between 0 and 1 (enter 12.5% or 0.125).');
  expect(read(100, SHARE)).toBe('price is 100; it must be between 0 and 1 (enter 100% or 1).');
  expect(read(101, SHARE)).toBe('price is 101; it must be between 0 and 1.');
  expect(read(-1, SHARE)).toBe('price is -1; it must be between 0 and 1.');
  expect(read('most', SHARE)).toBe('price is "most"; it must be between 0 and 1, such as 65% or 0.65.');
});

test('where 0 stands for a blank, it does so as a number and as text', () => {
  const cap = zeroIsBlank(NOT_NEGATIVE);
  expect([0, '0', ' 0.0 ', '0%', null, ''].map((cell) => read(cell, cap))).toEqual(Array(6).fill('blank'));
  expect([0, '0', null, ''].map((cell) => isBlankNumber(cell, NOT_NEGATIVE))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(isBlankNumber('none', cap)).toBe(false);
  expect(isBlankNumber(false, cap)).toBe(false);
});

test('plainNumber of other text is undefined', () => {
  expect(plainNumber('')).toBeUndefined();
  expect(plainNumber('%')).toBeUndefined();
  expect(plainNumber('.')).toBeUndefined();
});

test('long text is cut where a sentence quotes it', () => {
  expect(quoted('x'.repeat(61))).toBe(`"${'x'.repeat(57)}..."`);
  expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  expect([quoted(null), quoted(5), quoted({ error: '#N/A' })]).toEqual(['blank', '5', '#N/A']);
});
