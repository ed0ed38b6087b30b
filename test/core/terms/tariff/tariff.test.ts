import { compileTariff } from '../../../../src/core/terms/tariff/tariff.js';
import { dec } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { chargeAt, commitment, curveOf, packageOf, tiers } from '../../curve/curves.js';

test('25,000 units at 0.99 to 5,000, 0.85 to 20,000 and 0.70 beyond: 21,200 graduated, 17,500 by volume', () => {
  const rows: [number | null, number][] = [
    [5000, 0.99],
    [20000, 0.85],
    [null, 0.7],
  ];
  expect(chargeAt(curveOf(tiers('graduated', ...rows)), 25_000)).toBe('21200');
  expect(chargeAt(curveOf(tiers('volume', ...rows)), 25_000)).toBe('17500');
});

test('a flat fee is charged once its tier is entered, the first from the start: each entered one graduated, the reached one by volume', () => {
  const rows: [number | null, number, number][] = [
    [10, 1, 3],
    [null, 0.5, 4],
  ];
  const graduated = curveOf(tiers('graduated', ...rows));
  expect(['0', '10', '12'].map((units) => chargeAt(graduated, units))).toEqual(['3', '13', '18']);
  const volume = curveOf(tiers('volume', ...rows));
  expect(['0', '10', '12'].map((units) => chargeAt(volume, units))).toEqual(['3', '13', '10']);
});

test('committed units are owed whether used or not, then overage: 10,000 at 1.50 and 2.00', () => {
  const curve = curveOf(commitment(10_000, 1.5, 2));
  expect(['0', '4000', '10000', '12500'].map((units) => chargeAt(curve, units))).toEqual([
    '15000',
    '15000',
    '15000',
    '20000',
  ]);
});

test('a started package is a bought one', () => {
  const curve = curveOf(packageOf(2000, 10));
  expect(['0', '1', '2000', '2000.5', '1000000'].map((units) => chargeAt(curve, units))).toEqual([
    '0',
    '10',
    '10',
    '20',
    '5000',
  ]);
});

test('a staircase of more than 100,000 steps is a fault that says so', () => {
  const curve = compileTariff(packageOf(1, 0.1), dec(200_000));
  expect(curve.ok ? [] : curve.faults.map(sentence)).toEqual([
    'Package size: packages of 1 make more than 100,000 steps up to 200000 units.',
  ]);
});
