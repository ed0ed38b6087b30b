import { formulaText, withPlainNumbers, withTableNames } from '../../../src/workbench/grid/formula-text';

test.each([
  ['=sum(a1:b$2)', '=SUM(A1:B$2)'],
  ['=meter.convert_price(h20,"session","a1")', '=METER.CONVERT_PRICE(H20,"session","a1")'],
  ["='my sheet a1'!b2+x", "='my sheet a1'!B2+x"],
  ['=if(true,sum(Things[qty a1]),0)', '=IF(TRUE,SUM(Things[qty a1]),0)'],
])('%s is given back as %s', (written, given) => expect(formulaText(written)).toBe(given));

test('names of tables take the capitals of the table, texts and columns keep theirs', () => {
  expect(withTableNames('=SUM(grow[grow])&"grow[x]"', ['Grow'])).toBe('=SUM(Grow[grow])&"grow[x]"');
});

test.each([
  ['=A1>1E-12', '=A1>(1/10^12)'],
  ['=2.5e3+.5E1+12E+2', '=2500+5+1200'],
  ['=1.25E-1*E12', '=0.125*E12'],
  ['=A1E5&"1E5"', '=A1E5&"1E5"'],
])('%s is calculated as %s', (written, plain) => expect(withPlainNumbers(written)).toBe(plain));
