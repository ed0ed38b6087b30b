import { sentence } from '../../../src/core/fault/sentence';
import { readTable, withoutTotals, type TableShape } from '../../../src/core/grid/table';

const SHAPE: TableShape = {
  name: 'Offers',
  headers: [{ header: 'Offer' }, { header: 'Rate', aliases: ['price'] }, { header: 'Fee' }],
  signs: ['Offer'],
  totals: { named: 'Offer', additive: ['Fee'], averaged: ['Rate'], never: undefined, fewest: 1 },
};
const read = (cells: Parameters<typeof readTable>[0]) => readTable(cells, SHAPE);

test('a row is found by its headers, whatever their order, case, spaces and marks', () => {
  const rows = read([
    ['PRICE', 'off_er *'],
    [0.99, 'Outcome'],
  ]);
  expect(rows.ok && rows.value.rows.map((row) => [row.where, row.get('Offer'), row.get('Rate')])).toEqual([
    ['Offers row 1', 'Outcome', 0.99],
  ]);
});

test('a range that is no such table says so with its first five headers, not with thousands', () => {
  const head = Array.from({ length: 2000 }, (_, index) => `column ${index}`);
  const rows = read([head, head]);
  expect(!rows.ok && rows.faults.map(({ code, where }) => [code, where])).toEqual(
    [1, 2, 3, 4, 5].map((place) => ['unknownWord', `Offers, header ${place}`]),
  );
});

test('rows named Total are left out beside others, and kept where they are all there is', () => {
  const named = (...names: string[]) => {
    const rows = read([['Offer'], ...names.map((name) => [name])]);
    return rows.ok && rows.value.rows.map((row) => row.get('Offer'));
  };
  expect(named('Outcome', 'Total', ' TOTALS ')).toEqual(['Outcome']);
  expect(named('All')).toEqual(['All']);
});
