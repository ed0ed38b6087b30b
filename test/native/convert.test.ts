import { addRandomScalar, diceFrom } from '../libreoffice/random-scalars';
import { RandomWorkbook } from '../libreoffice/random-workbook';
import { compareConverted } from './comparison';
import { calculate } from './engine/calculate';

test('400 random scalar calls as ordinary formulas show what METER shows', () => {
  const workbook = new RandomWorkbook();
  const dice = diceFrom(20260101);
  for (let left = 400; left > 0; left -= 1) addRandomScalar(workbook, dice);
  const { compared, conversion } = compareConverted(workbook, calculate);
  expect(compared.filter(({ difference }) => difference > 1e-12)).toEqual([]);
  expect(conversion.converted.length).toBeGreaterThan(390);
});
