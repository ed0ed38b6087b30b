import type { Cell } from '../../../src/core/grid/cell.js';
import { filledRows, isBlankRow, oddSize, withoutHeader } from '../../../src/core/grid/rows.js';

test.each<[string, Cell[][], boolean]>([
  ['words', [['Month', 'Rate']], true],
  ['a word and a blank', [['Month', null]], true],
  ['numbers', [[1, 0.4]], false],
  ['numbers as text', [['1', '40%']], false],
  ['a word beside a number', [['from', 1]], false],
  ['blanks', [['', null]], false],
  ['an error', [['Month', { error: '#REF!' }]], false],
])('a first row of %s is a header: %#', (_, cells, isHeader) => {
  const below: Cell[] = [3, 0.5];
  expect(withoutHeader([...cells, below])).toEqual(isHeader ? [below] : [...cells, below]);
});

test('a second row of words is no header', () => {
  const cells = [
    [1, 2],
    ['Month', 'Rate'],
  ];
  expect(withoutHeader(cells)).toEqual(cells);
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
  expect(oddSize([['abc']], 2)).toBe('1 × 1 cells');
  expect(
    oddSize(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      2,
    ),
  ).toBe('2 × 3 cells');
});
