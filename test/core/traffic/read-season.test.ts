import { toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { readSeason } from '../../../src/core/traffic/read-season.js';

const FACTORS = [1, 1, 1.1, 0.9, 1, 1, 0.8, 0.8, 1, 1, 1.4, 1.6];
const COLUMN = FACTORS.map((factor): Cell[] => [factor]);

function read(cells: Cell[][]) {
  const season = readSeason(cells, 'season');
  return season.ok ? season.value?.map(toDouble) : season.faults.map(sentence);
}

test('twelve factors in a row, a column, or a column under a header; blanks beside them are left out', () => {
  expect(read([FACTORS])).toEqual(FACTORS);
  expect(read(COLUMN)).toEqual(FACTORS);
  expect(read([['Factor'], ...COLUMN])).toEqual(FACTORS);
  expect(read([['Factor'], ...COLUMN, [null], ['']])).toEqual(FACTORS);
  expect(read([FACTORS.map((own) => `${own * 100}%`)])).toEqual(FACTORS);
});

test.each<[string, Cell[][]]>([
  ['one blank cell', [[null]]],
  ['a 0 for it', [[0]]],
  ['twelve blanks', Array.from({ length: 12 }, () => [''])],
  ['a header over blanks', [['Factor'], ...Array.from({ length: 12 }, () => [null])]],
  ['nothing', []],
])('none where there is %s', (_, cells) => {
  expect(read(cells)).toBeUndefined();
});

test('a factor of 0 is a month without sessions', () => {
  expect(read([[0, ...FACTORS.slice(1)]])).toEqual([0, ...FACTORS.slice(1)]);
});

const BY_MONTH = FACTORS.map((factor, index): Cell[] => [index + 1, factor]);

test('rows of month and factor under their headers, in any order', () => {
  expect(read([['Month', 'Factor'], ...BY_MONTH])).toEqual(FACTORS);
  expect(read([['Month', 'Factor'], ...[...BY_MONTH].reverse()])).toEqual(FACTORS);
  expect(read([['Factor', 'Month'], ...BY_MONTH.map((row) => [...row].reverse())])).toEqual(FACTORS);
});

test.each<[string, Cell[][]]>([
  ['season, row 1, month is blank; it must be a month from 1 to 12.', [[null, 1.2]]],
  ['season, row 1, month is 13; it must be a month from 1 to 12.', [[13, 1.2]]],
  ['season, row 13: month 3 appears twice.', [...BY_MONTH, [3, 1.2]]],
])('%s', (words, rows) => {
  expect(read([['Month', 'Factor'], ...rows])).toEqual([words]);
});

const TAKES = 'it takes 12 factors, one for each month from month 1, in one row or one column.';

test.each<[string, Cell[][]]>([
  [`season: it is 1 × 1 cells; ${TAKES}`, [['abc']]],
  [`season: it is 1 × 11 cells; ${TAKES}`, [FACTORS.slice(1)]],
  [`season: it is 13 × 1 cells; ${TAKES}`, [...COLUMN, [1]]],
  [`season: it is 6 × 2 cells; ${TAKES}`, Array.from({ length: 6 }, () => [1, 2])],
  [
    'season, month 2 is blank; it must be a factor of 0 or more, 1 being a usual month.',
    [FACTORS.map((own, index) => (index === 1 ? null : own))],
  ],
  ['season, month 1 is -1; it must be a number of 0 or more.', [[-1, ...FACTORS.slice(1)]]],
  ['season, month 12 holds #N/A.', [[...FACTORS.slice(1), { error: '#N/A' }]]],
])('%s', (words, cells) => {
  expect(read(cells)).toEqual([words]);
});
