import { formulaText, withTableNames } from '../../../src/workbench/grid/formula-text';

test.each([
  ['=sum(a1:b$2)', '=SUM(A1:B$2)'],
  ['=meter.convert_price(h20,"session","a1")', '=METER.CONVERT_PRICE(H20,"session","a1")'],
  ["='my sheet a1'!b2+x", "='my sheet a1'!B2+x"],
  ['=if(true,sum(Things[qty a1]),0)', '=IF(TRUE,SUM(Things[qty a1]),0)'],
])('%s is given back as %s', (written, given) => expect(formulaText(written)).toBe(given));

test('names of tables take the capitals of the table, texts and columns keep theirs', () => {
  expect(withTableNames('=SUM(grow[grow])&"grow[x]"', ['Grow'])).toBe('=SUM(Grow[grow])&"grow[x]"');
});
