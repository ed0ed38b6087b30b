import fc from 'fast-check';
import { areaAddress, around, cellOn, parseArea } from '../../../src/excel/cells/address';

const area = fc
  .tuple(fc.nat(1_000), fc.nat(16_000), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 300 }))
  .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));

test('an area is written as Excel writes it', () => {
  expect(areaAddress({ row: 0, column: 0, rowCount: 20, columnCount: 6 })).toBe('A1:F20');
  expect(areaAddress({ row: 3, column: 27, rowCount: 1, columnCount: 1 })).toBe('AB4');
  expect(cellOn("Bob's", 3, 1)).toBe("'Bob''s'!B4");
});

test('parseArea(areaAddress(area)) is the area, with or without a sheet and $', () => {
  fc.assert(
    fc.property(area, (own) => {
      expect(parseArea(areaAddress(own))).toEqual(own);
      const fixed = areaAddress(own).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      expect(parseArea(`'It''s! mine'!${fixed}`)).toEqual(own);
    }),
  );
});

test('what is no address is none', () => {
  for (const text of ['', 'A', '1', 'A0', 'Offers', 'A1:B', 'AAAA1', 'A1,B2'])
    expect(parseArea(text)).toBeUndefined();
});

test('around holds every area and starts at the first', () => {
  expect(around([])).toBeUndefined();
  expect(
    around([
      { row: 4, column: 2, rowCount: 1, columnCount: 3 },
      { row: 1, column: 6, rowCount: 2, columnCount: 1 },
    ]),
  ).toEqual({ row: 1, column: 2, rowCount: 4, columnCount: 5 });
});
