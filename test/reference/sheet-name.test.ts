import fc from 'fast-check';
import { cellOn, onSheet, sheetPrefix, splitReference } from '../../src/reference/sheet-name';

test.each(['My sheet', "It's", 'Q3', 'R1C1', 'a-b', '2026', 'XFD1', 'RC'])(
  'the name %s is quoted',
  (name) => {
    expect(sheetPrefix(name)).toBe(`'${name.replace("'", "''")}'!`);
  },
);

test('a plain name is not, unless it is asked for', () => {
  expect([cellOn('Inputs', 3, 1), cellOn("Bob's", 3, 1)]).toEqual(['Inputs!B4', "'Bob''s'!B4"]);
  expect(onSheet('Inputs', 'B4')).toBe("'Inputs'!B4");
});

test('a reference comes apart as it was put together, whatever the sheet is called', () => {
  const name = fc.string({ minLength: 1, maxLength: 31 }).filter((own) => !/[[\]]/.test(own));
  fc.assert(
    fc.property(name, (sheet) => {
      expect(splitReference(`${sheetPrefix(sheet)}$B$4`)).toEqual({ sheet, cells: '$B$4' });
      expect(splitReference(onSheet(sheet, 'A:C'))).toEqual({ sheet, cells: 'A:C' });
    }),
  );
  expect(splitReference('B4#')).toEqual({ sheet: undefined, cells: 'B4#' });
  expect(splitReference("'Inputs!B4")).toBeUndefined();
});
