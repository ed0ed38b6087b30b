import { resolverOf, type ReferenceContext } from '../../../src/excel/formulas/resolve-reference';

const places: ReferenceContext = {
  sheets: [
    {
      name: 'My offers',
      values: [
        ['Offer', 'Rate', 'Cap [max]'],
        ['A', 0.5, ''],
        ['B', '#N/A', 3],
        ['Total', 9, ''],
      ],
    },
    {
      name: 'Calc',
      values: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  tables: [
    {
      name: 'Offers',
      sheet: 'My offers',
      row: 0,
      column: 0,
      rowCount: 4,
      columnCount: 3,
      hasHeaders: true,
      hasTotals: true,
    },
  ],
  names: new Map([
    ['rates', "='My offers'!$B$2:$B$3"],
    ['self', '=self'],
  ]),
  spills: [{ sheet: 'Calc', row: 0, column: 0, rowCount: 2, columnCount: 2 }],
};
const resolve = resolverOf(places);

test('addresses, with a sheet or on the formula’s own', () => {
  expect(resolve('$B$2', 'Calc')).toEqual({ sheet: 'Calc', row: 1, column: 1, cells: [[4]] });
  expect(resolve("'My offers'!A2:B3", 'Calc')).toEqual({
    sheet: 'My offers',
    row: 1,
    column: 0,
    cells: [
      ['A', 0.5],
      ['B', { error: '#N/A' }],
    ],
  });
  expect(resolve('A:B', 'Calc')?.cells).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(resolve('A1#', 'Calc')?.cells).toHaveLength(2);
});

test('tables and parts of them', () => {
  expect(resolve('Offers', 'Calc')?.cells.map(([first]) => first)).toEqual(['A', 'B']);
  expect(resolve('offers[#All]', 'Calc')?.cells).toHaveLength(4);
  expect(resolve('Offers[[#Headers],[#Data]]', 'Calc')?.cells).toHaveLength(3);
  expect(resolve('Offers[Rate]', 'Calc')).toMatchObject({
    row: 1,
    column: 1,
    cells: [[0.5], [{ error: '#N/A' }]],
  });
  expect(resolve("Offers[Cap '[max']]", 'Calc')?.cells).toEqual([[null], [3]]);
  expect(resolve('Offers[[#All],[Offer]:[Rate]]', 'Calc')?.cells).toHaveLength(4);
  expect(resolve('Offers[#Totals]', 'Calc')?.row).toBe(3);
});

test('names lead where they point; a name of itself, a moving row and what is not there lead nowhere', () => {
  expect(resolve('Rates', 'Calc')?.cells).toHaveLength(2);
  for (const text of [
    'self',
    'Offers[@Rate]',
    'Offers[[#This Row],[Rate]]',
    'Nothing',
    'Offers[Nope]',
    'Gone!A1',
  ])
    expect(resolve(text, 'Calc')).toBeUndefined();
});
