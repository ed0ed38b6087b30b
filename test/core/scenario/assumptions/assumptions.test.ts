import {
  assumedCells,
  RAMP_COLUMNS,
  SPREAD_COLUMNS,
} from '../../../../src/core/scenario/assumptions/assumptions.js';

test('rows as cells in the order of the columns, whatever the case of their headers, blanks where a row has nothing', () => {
  const rows = [{ 'resolution RATE': 0.4, Month: 1 }, { Month: 3, Note: 'Tuning' }, {}];
  expect(assumedCells(rows, RAMP_COLUMNS)).toEqual([
    [1, 0.4, null, null, null, null],
    [3, null, null, 'Tuning', null, null],
    [null, null, null, null, null, null],
  ]);
});

test('fewer columns are those cells alone', () => {
  const rows = [{ Variable: 'sessions', Low: 1, High: 2, Source: 'mail' }];
  expect(assumedCells(rows, SPREAD_COLUMNS.slice(0, 3))).toEqual([['sessions', 1, 2]]);
});
