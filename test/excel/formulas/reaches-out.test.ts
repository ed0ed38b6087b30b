import { reachesOut } from '../../../src/excel/formulas/reaches-out';

const NAMES = new Set(['offers', 'rate']);

test.each([
  ['=SUM(A1:B4)*2', false],
  ['=Traffic!B10', true],
  ["=SUM('My traffic'!B10:B12)", true],
  ['=SUM(Prices[Rate])', true],
  ['=ROWS(Offers)', true],
  ['=A1*Rate', true],
  ['=RATE(A1,B1,C1)', false],
  ['=A1&"Offers! [Rate] Rate"', false],
  ['=IFERROR(A1,#REF!)', false],
])('%s: %s', (formula, out) => expect(reachesOut(formula, NAMES)).toBe(out));
