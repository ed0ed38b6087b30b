import { stretch } from '../../../src/core/curve/stretch.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { chargeAt, commitment, curveOf, packageOf, perUnit, tiers } from './curves.js';

test('interactions as a function of sessions: 2,500 sessions of 4 reach the tier of 10,000 and not the next', () => {
  const curve = stretch(curveOf(tiers('volume', [10_000, 0.1], [null, 0.05])), dec(4));
  expect([0, 2500, 2501].map((sessions) => chargeAt(curve, sessions))).toEqual(['0', '1000', '500.2']);
});

test('billed resolutions as a function of the resolution rate, a tenth of the unresolved among them', () => {
  const curve = stretch(curveOf(perUnit(0.99)), dec(45_000), dec(5000));
  expect([0, 0.65, 1].map((rate) => chargeAt(curve, rate))).toEqual(['4950', '33907.5', '49500']);
});

test('a boundary is met where the variable is a division that does not end', () => {
  const curve = stretch(curveOf(packageOf(7, 1), 1000), dec(3));
  expect(chargeAt(curve, dec(7).div(3).toString())).toBe('1');
  expect(chargeAt(curve, 2.34)).toBe('2');
});

test('a variable that makes no units leaves the charge of what is there anyway', () => {
  const curve = stretch(curveOf(commitment(100, 1.5, 2)), dec(0), dec(120));
  expect([0, 1, 1e9].map((rate) => chargeAt(curve, rate))).toEqual(['190', '190', '190']);
});

test('units that would fall below 0 are a bug of the caller', () => {
  expect(() => stretch(curveOf(perUnit(1)), dec(-1))).toThrow('broken invariant');
});
