import { isSpillOf, spillReferences } from '../../../src/excel/formulas/spill-references';

test.each([
  ['=SUM(H1#)', [{ sheet: 'Here', row: 0, column: 7 }]],
  ["=ROWS('My sheet'!$A$5#)", [{ sheet: 'My sheet', row: 4, column: 0 }]],
  [
    "=Compare!a5#+'It''s'!B2#",
    [
      { sheet: 'Compare', row: 4, column: 0 },
      { sheet: "It's", row: 1, column: 1 },
    ],
  ],
  ['=_xlfn.ANCHORARRAY(Compare!A5)', [{ sheet: 'Compare', row: 4, column: 0 }]],
  ['=A5&"B6#"', []],
  ['=Offers[#All]', []],
  ['=IFERROR(A5,#REF!)', []],
])('%s', (formula, references) => expect(spillReferences(formula, 'Here')).toEqual(references));

test('names of sheets are the same in any case', () => {
  const [reference] = spillReferences('=compare!A5#', 'Here');
  expect(reference && isSpillOf(reference, { sheet: { name: 'Compare' }, row: 4, column: 0 })).toBe(true);
  expect(reference && isSpillOf(reference, { sheet: { name: 'Compare' }, row: 5, column: 0 })).toBe(false);
});
