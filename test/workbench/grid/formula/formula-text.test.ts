import { formulaText } from '../../../../src/workbench/grid/formula/formula-text';

test.each([
  ['=sum(a1:b$2)', '=SUM(A1:B$2)'],
  ['=meter.convert_price(h20,"session","a1")', '=METER.CONVERT_PRICE(H20,"session","a1")'],
  ["='my sheet a1'!b2+x", "='my sheet a1'!B2+x"],
  ['=if(true,sum(Things[qty a1]),0)', '=IF(TRUE,SUM(Things[qty a1]),0)'],
  ['="say ""sum(a1)"""&sum(a1)', '="say ""sum(a1)"""&SUM(A1)'],
])('%s is given back as %s', (written, given) => expect(formulaText(written)).toBe(given));
