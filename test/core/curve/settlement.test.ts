import { atLeast, atMost, scale } from '../../../src/core/curve/settlement.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { chargeAt, curveOf, perUnit, tiers } from './curves.js';

test('a discount of 20 % takes a fifth off every charge', () => {
  const curve = scale(curveOf(tiers('graduated', [10, 1], [null, 0.5])), dec(0.8));
  expect([0, 10, 20].map((units) => chargeAt(curve, units))).toEqual(['0', '8', '12']);
});

test('a minimum fee and a monthly cap are met exactly, at any number of units', () => {
  const curve = atMost(atLeast(curveOf(perUnit(0.3)), dec(10)), dec(100));
  expect([0, 33, 34, 333, 334, 1e6].map((units) => chargeAt(curve, units))).toEqual([
    '10',
    '10',
    '10.2',
    '99.9',
    '100',
    '100',
  ]);
});

test('a cap under a charge that falls at a boundary holds on both sides of it', () => {
  const curve = atMost(curveOf(tiers('volume', [100, 1], [null, 0.5])), dec(80));
  expect([80, 100, 101, 160, 161].map((units) => chargeAt(curve, units))).toEqual([
    '80',
    '80',
    '50.5',
    '80',
    '80',
  ]);
});
