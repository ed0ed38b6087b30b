import type { Curve } from '../../../src/core/curve/curve.js';
import { draw } from '../../../src/core/curve/draw.js';
import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { commitment, curveOf, packageOf, perUnit, tiers } from './curves.js';

const points = (curve: Curve, from: number, to: number) =>
  draw(curve, dec(from), dec(to)).map(({ at, value }) => [toDouble(at), toDouble(value)]);

test('a straight charge needs two points', () => {
  expect(points(curveOf(perUnit(0.99)), 0, 100)).toEqual([
    [0, 0],
    [100, 99],
  ]);
});

test('a jump has both of its sides', () => {
  expect(points(curveOf(tiers('volume', [100, 1], [null, 0.5])), 0, 200)).toEqual([
    [0, 0],
    [100, 100],
    [100, 50],
    [200, 100],
  ]);
  expect(points(curveOf(packageOf(10, 5)), 0, 20)).toEqual([
    [0, 0],
    [0, 5],
    [10, 5],
    [10, 10],
    [20, 10],
  ]);
});

test('a range that starts at a jump starts on its lower side of the boundary', () => {
  expect(points(curveOf(packageOf(10, 5)), 10, 15)).toEqual([
    [10, 5],
    [10, 10],
    [15, 10],
  ]);
});

test('a bend has one point, and the drawing stops where the curve ends', () => {
  expect(points(curveOf(commitment(100, 1, 2)), 50, 150)).toEqual([
    [50, 100],
    [100, 100],
    [150, 200],
  ]);
  expect(points(curveOf(tiers('graduated', [10, 1])), 0, 99)).toEqual([
    [0, 0],
    [10, 10],
  ]);
});
