import { formatAddress, parseAddress } from '../../src/workbench/grid/address';

test('formatAddress(area, sheet) quotes the name of a sheet where a formula would need it', () => {
  const cell = { row: 3, column: 1, rowCount: 1, columnCount: 1 };
  expect(formatAddress(cell, 'Compare')).toBe('Compare!B4');
  expect(formatAddress(cell, 'One offer')).toBe("'One offer'!B4");
  expect(formatAddress(cell, "Tom's")).toBe("'Tom''s'!B4");
  expect(formatAddress({ ...cell, rowCount: 2, columnCount: 27 }, 'S')).toBe('S!B4:AB5');
});

test('parseAddress(text) takes cells and blocks, in any corner order, with $ and a sheet', () => {
  const block = { row: 1, column: 0, rowCount: 3, columnCount: 2 };
  expect(parseAddress('A2:B4')).toEqual(block);
  expect(parseAddress('$B$4:$A$2')).toEqual(block);
  expect(parseAddress("'One offer'!a2:b4")).toEqual(block);
  expect(parseAddress('C7')).toEqual({ row: 6, column: 2, rowCount: 1, columnCount: 1 });
});

test('parseAddress(text) is undefined for what is no address', () => {
  expect(['', 'A0', 'A', '7', 'Offers[#All]', 'A1:', 'ABCD1'].map(parseAddress)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});
