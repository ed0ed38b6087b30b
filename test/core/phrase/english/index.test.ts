import { inWords } from '../../../../src/core/phrase/in-words.js';
import { phrase } from '../../../../src/core/phrase/phrase.js';

test('one is one, and several are several', () => {
  expect(inWords(phrase('rowsOf', 1))).toBe('1 row');
  expect(inWords(phrase('rowsOf', 2))).toBe('2 rows');
  expect(inWords(phrase('neverPaysBack', 1))).toMatch(/within 1 month$/);
  expect(inWords(phrase('neverPaysBack', 36))).toMatch(/within 36 months$/);
  expect(inWords(phrase('noRateFits', 1))).toMatch(/changes sign 1 time /);
  expect(inWords(phrase('severalRatesFit', 3))).toMatch(/changes sign 3 times /);
});

test('words in a row have commas, and the last its conjunction', () => {
  expect(inWords(phrase('oneOf', ['a']))).toBe('a');
  expect(inWords(phrase('oneOf', ['a', 'b']))).toBe('a or b');
  expect(inWords(phrase('oneOf', ['a', 'b', 'c']))).toBe('a, b or c');
  expect(inWords(phrase('nearest', ['a']))).toBe('; the nearest is a');
  expect(inWords(phrase('nearest', ['a', 'b', 'c']))).toBe('; the nearest are a, b and c');
  expect(inWords(phrase('oneAfterTheOther', ['x', 'y']))).toBe('x, y');
});
