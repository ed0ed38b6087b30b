import { endOf, evaluateExact, valueAt } from '../../../src/core/curve/curve.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { chargeAt, curveOf, packageOf, perUnit, tiers } from './curves.js';

const volume = curveOf(tiers('volume', [0.3, 1], [20, 0.5]));

test('a boundary belongs to the tier below it, and is met after rounding units to 9 decimals', () => {
  expect(chargeAt(volume, 0.3)).toBe('0.3');
  expect(chargeAt(volume, 0.1 * 3)).toBe('0.3');
  expect(chargeAt(volume, '0.3000000005')).toBe('0.1500000005');
});

test('a single rate takes units as they are', () => {
  expect(chargeAt(curveOf(perUnit(0.99)), '1.0000000000001')).toBe('0.990000000000099');
});

test('the height of the curve at a point is not rounded onto its grid', () => {
  expect(valueAt(curveOf(packageOf(10, 5)), dec('10.0000000001')).toString()).toBe('10');
  expect(chargeAt(curveOf(packageOf(10, 5)), '10.0000000001')).toBe('5');
});

test('a closed last tier is the end of the curve: units beyond it are a bug of the caller', () => {
  expect(endOf(volume)?.toString()).toBe('20');
  expect(endOf(curveOf(perUnit(1)))).toBeUndefined();
  expect(chargeAt(volume, '20.0000000004')).toBe('10');
  expect(() => evaluateExact(volume, dec(20.1))).toThrow('within the curve');
});
