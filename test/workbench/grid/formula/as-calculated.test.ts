import { asCalculated } from '../../../../src/workbench/grid/formula/as-calculated';
import { NAMED } from './named';

test.each([
  ['=A1>1E-12', '=A1>(1/10^12)'],
  ['=2.5e3+.5E1+12E+2', '=2500+5+1200'],
  ['=1.25E-1*E12', '=0.125*E12'],
  ['=A1E5&"1E5"', '=A1E5&"1E5"'],
  ['=IF(0.10=.1,1.50,007)&"1.50"', '=IF(0.1=0.1,1.5,7)&"1.50"'],
  ['=SUM({1.50,2;3.0,4})*70.0%', '=SUM({1.5,2;3,4})*70%'],
  ['=SUM(3:05)+SUM($3:$5)+A10+Sheet1!B20+x1.50', '=SUM(3:05)+SUM($3:$5)+A10+Sheet1!B20+x1.50'],
  ['=0.0000001*1', '=(0.0000001*10^0)*1'],
  ['=SUM(Costs[1E5])', '=SUM(#REF!)'],
  ['="a""b"&"c"', '=("a"&CHAR(34)&"b")&"c"'],
  ['=""""', '=(""&CHAR(34)&"")'],
  ['=COUNTA({"a""b","c"})', '=COUNTA({"a""b","c"})'],
])('%s is calculated as %s', (written, calculated) => expect(asCalculated(written, NAMED)).toBe(calculated));
