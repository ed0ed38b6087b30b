import { withReferences, type NamedCells } from '../../src/reference/rewrite-references';

/** Everything of the sheet Old goes a row down and a column to the right, to New; what names no sheet stays. */
const moved = ({ sheet, area }: NamedCells): NamedCells =>
  sheet === "Bob's"
    ? { sheet: 'New', area: { ...area, row: area.row + 1, column: area.column + 1 } }
    : { sheet, area };

test.each([
  ["='Bob''s'!$A$1", "='New'!$B$2"],
  ["='Bob''s'!A$1:$C3+'Other'!B2", "='New'!B$2:$D4+'Other'!B2"],
  ["=SUM('Bob''s'!Z9,A1)", "=SUM('New'!AA10,A1)"],
  // Texts, tables, functions, names and numbers are none of them.
  [
    "=IF(A1=\"A2 'Bob''s'!A1\",Table1[#All],LOG10(1E5))",
    "=IF(A1=\"A2 'Bob''s'!A1\",Table1[#All],LOG10(1E5))",
  ],
  ['=METER.FIGURE(Offers2[#All],Q1_total,T1.a)', '=METER.FIGURE(Offers2[#All],Q1_total,T1.a)'],
  ["='Bob''s'!A:B", "='Bob''s'!A:B"],
])('%s', (formula, expected) => {
  expect(withReferences(formula, moved)).toBe(expected);
});

test('a reference that names no sheet is given one where it needs one, and loses it where it does not', () => {
  expect(withReferences('=$A1*2', ({ area }) => ({ sheet: 'Data', area }))).toBe("='Data'!$A1*2");
  expect(withReferences("='Data'!$A1*2", ({ area }) => ({ sheet: undefined, area }))).toBe('=$A1*2');
});
