import type { Cell } from '../../../src/core/grid/cell.js';
import { filledRows, isBlankRow, isWord, oddSize } from '../../../src/core/grid/rows.js';
import { inWords } from '../../../src/core/phrase/in-words.js';

test('a word is text that is no number', () => {
  expect(['Month', ' x '].map(isWord)).toEqual([true, true]);
  expect(['', null, 1, '40%', true, { error: '#REF!' }].map(isWord)).toEqual(Array(6).fill(false));
});

test.each<[Cell[], boolean]>([
  [[null, '', ' '], true],
  [[0, 0], true],
  [[], true],
  [[0, null], false],
  [[0, 0.4], false],
  [[{ error: '#N/A' }], false],
])('isBlankRow(%j) is %j', (row, isBlank) => {
  expect(isBlankRow(row)).toBe(isBlank);
});

test('filled rows keep their place among the blank ones', () => {
  expect(filledRows([[null], [5], [0], [7]])).toEqual([
    { place: 2, cells: [5] },
    { place: 4, cells: [7] },
  ]);
});

test('the size is odd where a row that says something has another width, a header too', () => {
  expect(oddSize([[null], [1, 2]], 2)).toBeUndefined();
  expect(oddSize([], 2)).toBeUndefined();
  expect(inWords(oddSize([['abc']], 2) ?? '')).toBe('1 × 1 cells');
  const size = oddSize(
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    2,
  );
  expect(inWords(size ?? '')).toBe('2 × 3 cells');
});
