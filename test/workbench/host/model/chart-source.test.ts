import type { CellValue } from '../../../../src/workbench/grid/grid';
import { seriesOfSource } from '../../../../src/workbench/host/model/chart-source';

function read(table: readonly (readonly CellValue[])[], by: 'Auto' | 'Columns' | 'Rows', scatter = false) {
  const area = { sheet: 's', row: 4, column: 1, rowCount: table.length, columnCount: table[0]?.length ?? 0 };
  return seriesOfSource(area, table, by, scatter).map(({ name, categories, values }) => ({
    name,
    categories:
      categories && `${categories.row},${categories.column}+${categories.rowCount}x${categories.columnCount}`,
    values: `${values.row},${values.column}+${values.rowCount}x${values.columnCount}`,
  }));
}

test('the first row names the series, a first column of texts holds the categories', () => {
  expect(
    read(
      [
        ['Offer', 'Cost'],
        ['Fin', 1],
        ['Other', 2],
      ],
      'Columns',
    ),
  ).toEqual([{ name: 'Cost', categories: '5,1+2x1', values: '5,2+2x1' }]);
});

test('a first column of numbers under a name is a series, unless the corner is empty', () => {
  expect(
    read(
      [
        ['Rate', 'Cost'],
        [1, 2],
        [3, 4],
      ],
      'Columns',
    ).map(({ name }) => name),
  ).toEqual(['Rate', 'Cost']);
  expect(
    read(
      [
        ['', 'Cost'],
        [1, 2],
        [3, 4],
      ],
      'Columns',
    ).map(({ name }) => name),
  ).toEqual(['Cost']);
});

test('a scatter chart takes its x values from the first column', () => {
  expect(
    read(
      [
        [1, 2, 5],
        [3, 4, 6],
      ],
      'Columns',
      true,
    ),
  ).toEqual([
    { name: 'Series1', categories: '4,1+2x1', values: '4,2+2x1' },
    { name: 'Series2', categories: '4,1+2x1', values: '4,3+2x1' },
  ]);
});

test('Auto takes the longer side for the points', () => {
  const wide = [
    ['', 'a', 'b', 'c'],
    ['Cost', 1, 2, 3],
  ];
  expect(read(wide, 'Auto')).toEqual([{ name: 'Cost', categories: '4,2+1x3', values: '5,2+1x3' }]);
  expect(read(wide, 'Rows')).toEqual(read(wide, 'Auto'));
});

test('one column without a name is one series', () => {
  expect(read([[1], [2], [3]], 'Auto')).toEqual([
    { name: 'Series1', categories: undefined, values: '4,1+3x1' },
  ]);
});

test('an error among figures does not make them categories', () => {
  expect(
    read(
      [
        ['A', 'B'],
        [1, 2],
        ['#N/A', 4],
      ],
      'Columns',
    ).map(({ name }) => name),
  ).toEqual(['A', 'B']);
});
