import { dec } from '../../../src/core/exact/decimal.js';
import { packageCharge } from '../../../src/core/metric/package-charge.js';

const charge = (quantity: string, includedUnits = '0', packageSize = '1000') =>
  packageCharge({
    quantity: dec(quantity),
    packageSize: dec(packageSize),
    packagePrice: dec(49),
    includedUnits: dec(includedUnits),
  }).toString();

test('part packages are charged in full', () => {
  expect(['0', '1', '1000', '1001', '2000.1'].map((units) => charge(units))).toEqual([
    '0',
    '49',
    '49',
    '98',
    '147',
  ]);
});

test('included units come off first, and no further than to 0', () => {
  expect(['500', '1500', '1500.5'].map((units) => charge(units, '500'))).toEqual(['0', '49', '98']);
});

test('a third of a unit, three times, is one', () => {
  expect(charge(dec(1).div(3).times(3).toString(), '0', '1')).toBe('49');
});
