import type { Curve } from '../../../src/core/curve/curve.js';
import { atMost } from '../../../src/core/curve/settlement.js';
import { solve } from '../../../src/core/curve/solve.js';
import { stretch } from '../../../src/core/curve/stretch.js';
import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { commitment, curveOf, packageOf, perUnit, tiers } from './curves.js';

const map = (a: Curve, b: Curve, from: number, to: number) =>
  solve(a, b, dec(from), dec(to)).map((own) => [toDouble(own.from), toDouble(own.to), own.cheaper]);

test('0.99 a resolution against 0.80 a session breaks even at 80.81 % resolved', () => {
  const perResolution = stretch(curveOf(perUnit(0.99)), dec(50_000));
  const perSession = stretch(curveOf(perUnit(0.8)), dec(0), dec(50_000));
  expect(map(perResolution, perSession, 0, 1)).toEqual([
    [0, 80 / 99, 'a'],
    [80 / 99, 1, 'b'],
  ]);
});

test('a commitment is dearer until it is filled, and again once its overage has caught up', () => {
  const committed = curveOf(commitment(1000, 1.5, 2));
  const flat = curveOf(perUnit(1.8));
  expect(map(committed, flat, 0, 5000)).toEqual([
    [0, 2500 / 3, 'b'],
    [2500 / 3, 2500, 'a'],
    [2500, 5000, 'b'],
  ]);
});

test('a jump changes who is cheaper without a crossing', () => {
  const volume = curveOf(tiers('volume', [100, 1], [null, 0.5]));
  const flat = curveOf(perUnit(0.9));
  expect(map(volume, flat, 0, 1000)).toEqual([
    [0, 100, 'b'],
    [100, 1000, 'a'],
  ]);
});

test('a stretch where both cost the same is its own interval', () => {
  const capped = atMost(curveOf(perUnit(1)), dec(50));
  expect(map(capped, curveOf(perUnit(1)), 0, 100)).toEqual([
    [0, 50, 'same'],
    [50, 100, 'a'],
  ]);
  expect(map(capped, capped, 0, 100)).toEqual([[0, 100, 'same']]);
});

test('two charges that only touch do not change places', () => {
  const touching = curveOf(tiers('graduated', [100, 1], [200, 3], [null, 1]));
  const flat = atMost(curveOf(perUnit(1)), dec(100));
  expect(map(flat, touching, 0, 300)).toEqual([
    [0, 100, 'same'],
    [100, 300, 'a'],
  ]);
});

test('a point makes no interval: neither no units at all, nor a range of no width', () => {
  const packages = curveOf(packageOf(5000, 500), 2000);
  const committed = curveOf(commitment(1000, 0.1, 0.1));
  expect(map(packages, committed, 0, 2000)).toEqual([[0, 2000, 'b']]);
  expect(map(packages, committed, 50, 50)).toEqual([]);
});

test('the map ends where the first of the curves ends', () => {
  const closed = curveOf(tiers('graduated', [100, 1]));
  expect(map(closed, curveOf(perUnit(2)), 0, 500)).toEqual([[0, 100, 'a']]);
});
