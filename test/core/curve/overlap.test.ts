import { overlaps } from '../../../src/core/curve/overlap.js';
import { curveOf, perUnit, tiers } from './curves.js';

test('two curves are cut at the breaks of both, up to where the first of them ends', () => {
  const a = curveOf(tiers('graduated', [10, 3], [30, 2]));
  const b = curveOf(tiers('volume', [10, 2], [20, 1], [null, 0.5]));
  const cuts = overlaps(a, b).map(({ from, to }) => [from.toNumber(), to?.toNumber()]);
  expect(cuts).toEqual([
    [0, 10],
    [10, 20],
    [20, 30],
  ]);
  expect(overlaps(b, curveOf(perUnit(1))).at(-1)?.to).toBeUndefined();
});
