import { cellAddress, columnAddress } from '../../src/native/address';

const at = { sheet: 'Inputs', row: 1, column: 25, cells: [[1, 2]] };

test('cellAddress(at, row, column, sheet) is short on its own sheet, absolute with the name elsewhere', () => {
  expect(cellAddress(at, 0, 1, 'Inputs')).toBe('AA2');
  expect(cellAddress(at, 2, 0, 'Results')).toBe('Inputs!$Z$4');
});

test('columnAddress(at, column, firstRow, lastRow) is a range of one column', () => {
  expect(columnAddress(at, 1, 0, 3)).toBe('Inputs!$AA$2:$AA$5');
});
