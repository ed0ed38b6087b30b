import { asCalculated } from '../../../../src/workbench/grid/formula/as-calculated';
import { NAMED } from './named';

test.each([
  ['=A1>1E-12', '=A1>(1/10^12)'],
  ['=2.5e3+.5E1+12E+2', '=2500+5+1200'],
  ['=1.25E-1*E12', '=0.125*E12'],
  ['=A1E5&"1E5"', '=A1E5&"1E5"'],
  ['=SUM(Costs[1E5])', '=SUM(#REF!)'],
  ['="a""b"&"c"', '=("a"&CHAR(34)&"b")&"c"'],
  ['=""""', '=(""&CHAR(34)&"")'],
  ['=COUNTA({"a""b","c"})', '=COUNTA({"a""b","c"})'],
])('%s is calculated as %s', (written, calculated) => expect(asCalculated(written, NAMED)).toBe(calculated));
