import fc from 'fast-check';
import { rectangles } from '../../../src/excel/cells/rectangles';

const cells = fc.uniqueArray(
  fc.record({ row: fc.nat(6), column: fc.nat(6), key: fc.constantFrom('a', 'b') }),
  { selector: ({ row, column }) => row * 10 + column },
);

test('each cell lies in exactly one rectangle, of its own key, and no other cell does', () => {
  fc.assert(
    fc.property(cells, (own) => {
      const covered = rectangles(own).flatMap(({ row, column, rowCount, columnCount, key }) =>
        Array.from({ length: rowCount * columnCount }, (_, index) => ({
          row: row + Math.floor(index / columnCount),
          column: column + (index % columnCount),
          key,
        })),
      );
      const sorted = (list: typeof covered) => list.map((cell) => JSON.stringify(cell)).sort();
      expect(sorted(covered)).toEqual(sorted(own.map(({ row, column, key }) => ({ row, column, key }))));
    }),
  );
});

test('a full block is one rectangle', () => {
  const block = Array.from({ length: 12 }, (_, index) => ({
    row: Math.floor(index / 4),
    column: index % 4,
    key: 'input',
  }));
  expect(rectangles(block)).toEqual([{ row: 0, column: 0, rowCount: 3, columnCount: 4, key: 'input' }]);
});
