import { intersect, layOver, valueAt, type Layers } from '../../../src/workbench/grid/areas';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  sheet: 's',
  row,
  column,
  rowCount,
  columnCount,
});

test('areas that meet have an area in common, others have none', () => {
  expect(intersect(area(0, 0, 3, 3), area(2, 1, 5, 1))).toEqual(area(2, 1, 1, 1));
  expect(intersect(area(0, 0, 1, 1), area(1, 0, 1, 1))).toBeUndefined();
  expect(intersect(area(0, 0, 1, 1), { ...area(0, 0, 1, 1), sheet: 't' })).toBeUndefined();
});

test('the last value laid over a cell counts, and what is covered wholly is forgotten', () => {
  const first: Layers<string> = layOver([], area(0, 0, 2, 2), 'under');
  const both = layOver(first, area(1, 1, 1, 1), 'over');
  expect([valueAt(both, 's', 0, 0), valueAt(both, 's', 1, 1), valueAt(both, 's', 5, 5)]).toEqual([
    'under',
    'over',
    undefined,
  ]);
  expect(layOver(both, area(0, 0, 9, 9), 'all')).toHaveLength(1);
});
