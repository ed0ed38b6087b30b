import { factorOfOdds, type WeightedOdds } from '../../../src/core/stats/factor-of-odds.js';

/** The odds of the blend when every channel's odds are turned by the factor. */
function blended(shares: readonly WeightedOdds[], factor: number): number {
  const all = (own: (turned: number) => number) =>
    shares.reduce((sum, { weight, odds }) => sum + weight * own(odds * factor), 0);
  return all((turned) => turned / (1 + turned)) / all((turned) => 1 / (1 + turned));
}

const even = (...odds: readonly number[]): WeightedOdds[] =>
  odds.map((own) => ({ weight: 1 / odds.length, odds: own }));

test('of one share it is the odds wanted by those it has', () => {
  expect(factorOfOdds(even(2), 3)).toBeCloseTo(1.5, 14);
  expect(factorOfOdds(even(0.25), 0.25)).toBeCloseTo(1, 14);
});

test.each<[string, WeightedOdds[], number]>([
  ['alike', even(1, 1.5, 2), 3],
  [
    'a chat of 80 % and mail of 20 %',
    [
      { weight: 0.7, odds: 4 },
      { weight: 0.3, odds: 0.25 },
    ],
    1,
  ],
  ['far apart', even(1e-6, 1e6), 5],
  ['far apart, much wanted', even(1e-6, 1e6), 1e5],
  ['so far apart that a step by the slope leads nowhere', even(1e-12, 1e12), 7],
  ['as far apart as doubles allow', even(1e-90, 1e90), 2],
  ['far apart, little wanted', even(1e-6, 1, 1e6), 1e-5],
  [
    'one of many that hardly counts',
    [
      { weight: 0.999, odds: 1e-8 },
      { weight: 0.001, odds: 1e8 },
    ],
    2,
  ],
  ['next to nothing wanted', even(0.5, 2), 1e-12],
  ['next to all wanted', even(0.5, 2), 1e12],
])('%s: turned by it, the blend has the odds wanted', (_, shares, wanted) => {
  expect(Math.abs(blended(shares, factorOfOdds(shares, wanted)) / wanted - 1)).toBeLessThan(1e-13);
});
