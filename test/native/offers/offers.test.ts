import { RandomWorkbook } from '../../libreoffice/random-workbook';
import { compareConverted } from '../comparison';
import { calculate } from '../engine/calculate';
import { addRandomOffers } from './random-offers';

test('calls on 15 random pairs of tables as ordinary formulas show what METER shows, and why a call stays', () => {
  const workbook = new RandomWorkbook();
  addRandomOffers(workbook, { cases: 15, seed: 20260102 });
  const { compared, conversion } = compareConverted(workbook, calculate);
  expect(compared.filter(({ difference }) => difference > 1e-12)).toEqual([]);
  expect(conversion.converted.length).toBeGreaterThan(workbook.cells.length * 0.9);
  const others = conversion.kept.filter(({ why }) => !/^It (shows #VALUE!|cannot be priced: )/.test(why));
  expect(others).toEqual([]);
});
