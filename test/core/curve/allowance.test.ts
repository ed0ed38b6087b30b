import { atLeastUnits, shiftIncluded } from '../../../src/core/curve/allowance.js';
import { dec, ZERO } from '../../../src/core/exact/decimal.js';
import { chargeAt, commitment, curveOf, packageOf, perUnit, tiers } from './curves.js';

test('the first 50 units are included, and tiers count from there', () => {
  const curve = shiftIncluded(curveOf(tiers('graduated', [100, 1], [null, 0.5])), dec(50));
  expect([0, 50, 51, 150, 152].map((units) => chargeAt(curve, units))).toEqual(['0', '0', '1', '100', '101']);
});

test('included units come before a commitment, which is owed all the same', () => {
  const curve = shiftIncluded(curveOf(commitment(100, 1.5, 2)), dec(50));
  expect([0, 150, 151].map((units) => chargeAt(curve, units))).toEqual(['150', '150', '152']);
});

test('at least 50 units are charged, from none on', () => {
  const curve = atLeastUnits(curveOf(perUnit(0.99)), dec(50));
  expect([0, 50, 51].map((units) => chargeAt(curve, units))).toEqual(['49.5', '49.5', '50.49']);
});

test('a minimum in the middle of a package buys the whole package', () => {
  const curve = atLeastUnits(curveOf(packageOf(3, 4), 100), dec(10));
  expect([0, 10, 12, 13].map((units) => chargeAt(curve, units))).toEqual(['16', '16', '16', '20']);
});

test('no included and no minimum units change nothing', () => {
  const curve = curveOf(tiers('volume', [10, 2], [null, 1]));
  expect(shiftIncluded(atLeastUnits(curve, ZERO), ZERO)).toEqual(curve);
});
