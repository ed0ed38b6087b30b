import fc from 'fast-check';
import {
  addressBelow,
  areaAddress,
  columnLetters,
  columnNumber,
  fixedArea,
  parseArea,
  parseCell,
  parseColumns,
  parseRows,
} from '../../src/reference/address';
import { around } from '../../src/reference/area';

const area = fc
  .tuple(fc.nat(1_000), fc.nat(16_000), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 300 }))
  .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));

test('columnNumber(columnLetters(n)) is n for every column of Excel', () => {
  const columns = Array.from({ length: 16384 }, (_, column) => column);
  expect(columns.filter((column) => columnNumber(columnLetters(column)) !== column)).toEqual([]);
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('an area is written as Excel writes it', () => {
  expect(areaAddress({ row: 0, column: 0, rowCount: 20, columnCount: 6 })).toBe('A1:F20');
  expect(areaAddress({ row: 3, column: 27, rowCount: 1, columnCount: 1 })).toBe('AB4');
  expect(fixedArea({ row: 0, column: 0, rowCount: 20, columnCount: 6 })).toBe('$A$1:$F$20');
  expect(addressBelow("'Q3 2026'!$B$9", 3)).toBe("'Q3 2026'!$B$12");
});

test('parseArea(areaAddress(area)) is the area, with or without a sheet and $', () => {
  fc.assert(
    fc.property(area, (own) => {
      expect(parseArea(areaAddress(own))).toEqual(own);
      expect(parseArea(`'It''s! mine'!${fixedArea(own)}`)).toEqual(own);
    }),
  );
});

test('corners in any order and any case, up to the last cell of a sheet', () => {
  expect(parseArea('d9:$B$4')).toEqual({ row: 3, column: 1, rowCount: 6, columnCount: 3 });
  expect(parseArea('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 });
});

test('one cell is a place, more are none', () => {
  expect(parseCell('$C$7')).toEqual({ row: 6, column: 2 });
  expect([parseCell('A1:B2'), parseCell('Offers')]).toEqual([undefined, undefined]);
});

test('whole columns and whole rows are areas of their own', () => {
  expect(parseColumns('C:$A')).toEqual({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 });
  expect(parseRows('3:5')).toEqual({ row: 2, column: 0, rowCount: 3, columnCount: 16_384 });
  expect([parseArea('A:C'), parseColumns('3:5'), parseRows('A:C'), parseColumns('A:XFE')]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B', 'AAAA1', 'A1,B2', 'Offers', '__proto__'])(
  '%j is no area',
  (address) => {
    expect(parseArea(address)).toBeUndefined();
  },
);

test('around holds every area and starts at the first', () => {
  expect(around([])).toBeUndefined();
  expect(
    around([
      { row: 4, column: 2, rowCount: 1, columnCount: 3 },
      { row: 1, column: 6, rowCount: 2, columnCount: 1 },
    ]),
  ).toEqual({ row: 1, column: 2, rowCount: 4, columnCount: 5 });
});
