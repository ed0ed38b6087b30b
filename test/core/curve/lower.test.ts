import { endOf } from '../../../src/core/curve/curve.js';
import { lower } from '../../../src/core/curve/lower.js';
import { stretch } from '../../../src/core/curve/stretch.js';
import { dec } from '../../../src/core/exact/decimal.js';
import { chargeAt, commitment, curveOf, packageOf, perUnit, tiers } from './curves.js';

describe('lower', () => {
  test('a line against a staircase: it changes at crossings inside steps and at the steps', () => {
    const own = lower(curveOf(packageOf(100, 60)), curveOf(perUnit(0.75)));
    expect([0, 40, 80, 81, 100, 101, 160, 161, 1000].map((units) => chargeAt(own, units))).toEqual([
      '0',
      '30',
      '60',
      '60',
      '60',
      '75.75',
      '120',
      '120',
      '600',
    ]);
    expect(own.pieces.slice(0, 4).map(({ to }) => to?.toString())).toEqual(['80', '100', '160', '200']);
  });

  test('is the same either way round', () => {
    const [a, b] = [curveOf(commitment(300, 1, 2)), stretch(curveOf(perUnit(0.5)), dec(3))];
    expect(lower(a, b).pieces).toEqual(lower(b, a).pieces);
    expect([0, 100, 200, 250, 600, 601].map((units) => chargeAt(lower(a, b), units))).toEqual([
      '0',
      '150',
      '300',
      '300',
      '900',
      '901.5',
    ]);
  });

  test('ends where the first of them ends', () => {
    const own = lower(curveOf(perUnit(1)), curveOf(tiers('graduated', [10, 1], [20, 0.5])));
    expect(endOf(own)?.toString()).toBe('20');
    expect(chargeAt(own, 20)).toBe('15');
  });
});
