import { turnedShares, type Weighted } from '../../../../src/core/study/simulation/turned-shares.js';

const weighted = (...shares: readonly (readonly [number, number])[]): Weighted[] =>
  shares.map(([share, weight]) => ({ share, weight }));

/** What the shares themselves become. */
function turned(shares: readonly Weighted[], target: number): number[] {
  const turn = turnedShares(shares, target);
  return shares.map(({ share }) => turn(share));
}

const MIXED = weighted([0.4, 1], [0.6, 1]);

test.each<[string, Weighted[], number, number[]]>([
  ['to none all of them are none', MIXED, 0, [0, 0]],
  ['to one all of them are one', MIXED, 1, [1, 1]],
  ['those of 1 are turned once all others are at 0', weighted([1, 1], [0.5, 3]), 0.1, [0.4, 0]],
  ['those of 0 are turned once all others are at 1', weighted([0, 1], [0.5, 3]), 0.9, [0.6, 1]],
  ['where all are 1 they are what is sought', weighted([1, 2]), 0.3, [0.3]],
  ['where all are 0 they are what is sought', weighted([0, 2]), 0.3, [0.3]],
  ['one without sessions does not count', weighted([0.5, 2], [1, 0]), 0.3, [0.3, 1]],
])('%s', (_, shares, target, wanted) => {
  for (const [index, own] of turned(shares, target).entries())
    expect(own).toBeCloseTo(wanted[index] ?? NaN, 14);
});

test('between, the odds of all are turned by one factor, and the blend is what is sought', () => {
  const [low = NaN, high = NaN] = turned(MIXED, 0.7);
  expect((low + high) / 2).toBeCloseTo(0.7, 14);
  const odds = (share: number) => share / (1 - share);
  expect(odds(low) / odds(0.4)).toBeCloseTo(odds(high) / odds(0.6), 12);
});

test('shares that are alike turn another by the same odds', () => {
  // Odds of 1 come to 3, and so those of 1/4 come to 3/4.
  expect(turnedShares(weighted([0.5, 1]), 0.75)(0.2)).toBeCloseTo(3 / 7, 14);
  expect([0, 1].map((target) => turnedShares(weighted([0.5, 1]), target)(0.2))).toEqual([0, 1]);
  expect([0.2, 1].map(turnedShares(weighted([0, 1]), 0.4))).toEqual([1, 1]);
  expect([0, 0.2].map(turnedShares(weighted([1, 1]), 0.4))).toEqual([0, 0]);
});
