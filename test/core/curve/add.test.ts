import { add } from '../../../src/core/curve/add.js';
import { endOf } from '../../../src/core/curve/curve.js';
import { stretch } from '../../../src/core/curve/stretch.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { chargeAt, commitment, curveOf, packageOf, perUnit, tiers } from './curves.js';

test('two charges on the same sessions: packages of interactions beside a commitment', () => {
  const sum = add(stretch(curveOf(packageOf(1000, 60)), dec(4)), curveOf(commitment(300, 1, 2)));
  expect([0, 250, 251, 301].map((sessions) => chargeAt(sum, sessions))).toEqual(['300', '360', '420', '422']);
});

test('the sum ends where the first of its charges ends', () => {
  const sum = add(curveOf(perUnit(1)), curveOf(tiers('graduated', [10, 1], [20, 0.5])));
  expect(endOf(sum)?.toString()).toBe('20');
  expect(chargeAt(sum, 20)).toBe('35');
});

test('units are rounded to 9 decimals as both charges round them, and as the one that does', () => {
  const package10 = curveOf(packageOf(10, 1), 1000);
  const package4 = curveOf(packageOf(4, 1), 1000);
  const plain = curveOf(perUnit(0));
  // 20.0000000004 units are 20: two packages of 10, five of 4.
  expect(chargeAt(add(package10, plain), '20.0000000004')).toBe('2');
  expect(chargeAt(add(plain, package10), '20.0000000004')).toBe('2');
  expect(chargeAt(add(package10, package10), '20.0000000004')).toBe('4');
  expect(chargeAt(add(package10, package10), '20.0000000006')).toBe('6');
  expect(chargeAt(add(package10, package4), 20)).toBe('7');
  expect(chargeAt(add(package10, package4), 21)).toBe('9');
});

test('charges whose units are rounded in different steps have no rounding together', () => {
  const packages = curveOf(packageOf(10, 1), 1000);
  // Of a quarter of a unit each, and of a unit: 40.0000000004 are 10.0000000001 of the one.
  expect(add(stretch(packages, dec(0.25)), packages).grid).toBeUndefined();
  expect(add(packages, packages).grid).toEqual(packages.grid);
});
