import { areaOf } from '../../../src/export/xlsx/area';

test.each([
  ['A1', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ['$B$4:$D$9', { row: 3, column: 1, rowCount: 6, columnCount: 3 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
])('%s is an area', (address, area) => {
  expect(areaOf(address)).toEqual(area);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'B2:A1', 'A1:', 'AAAA1', 'a1', '__proto__'])(
  '%s is none',
  (address) => {
    expect(areaOf(address)).toBeUndefined();
  },
);
