import fc from 'fast-check';
import { dec, ONE, sum, toDouble, ZERO } from '../../../../src/core/exact/decimal.js';
import { turnShares, type WeightedShare } from '../../../../src/core/scenario/levers/turn-shares.js';
import { runs } from '../../../runs.js';

const of = (...shares: readonly [number, number][]): WeightedShare[] =>
  shares.map(([weight, share]) => ({ weight: dec(weight), share: dec(share) }));
const turned = (shares: readonly WeightedShare[], target: number) => {
  const own = turnShares(shares, dec(target));
  return shares.map(({ share }) => toDouble(own(share)));
};

describe('shares turned to a blend', () => {
  test('the odds of all by one factor: 0.9 and 0.5 to 0.8', () => {
    // 9k/(1 + 9k) + k/(1 + k) = 1.6 for k = (15 + √369) ÷ 18 = 1.9005.
    const [first = 0, second = 0] = turned(of([1000, 0.9], [1000, 0.5]), 0.8);
    expect(first + second).toBeCloseTo(1.6, 15);
    const factor = (15 + Math.sqrt(369)) / 18;
    expect(first / (1 - first) / 9).toBeCloseTo(factor, 12);
    expect(second / (1 - second)).toBeCloseTo(factor, 12);
  });

  test('one share, and shares that are alike, go to the target itself', () => {
    expect(turned(of([1000, 0.3]), 0.8)).toEqual([0.8]);
    expect(turned(of([1000, 0.3], [10, 0.3]), 0.8)).toEqual([0.8, 0.8]);
    expect(turned(of([1000, 0]), 0.8)).toEqual([0.8]);
    expect(turned(of([1000, 1], [500, 1]), 0.4)).toEqual([0.4, 0.4]);
  });

  test('a share that does not count in the blend is turned by the same factor', () => {
    expect(toDouble(turnShares(of([1000, 0.5]), dec(0.8))(dec(0.2)))).toBe(0.5);
    expect(toDouble(turnShares([], dec(0.8))(dec(0.2)))).toBe(0.8);
  });

  test('0 and 1 stay until nothing else is left to turn, and then make up the rest', () => {
    const shares = of([1000, 0], [1000, 0.5], [2000, 1]);
    expect(turned(shares, 0.6)).toEqual([0, 0.4, 1]);
    expect(turned(shares, 0.8)).toEqual([0.2, 1, 1]);
    expect(turned(shares, 0.3)).toEqual([0, 0, 0.6]);
    expect(turned(shares, 1)).toEqual([1, 1, 1]);
    expect(turned(shares, 0)).toEqual([0, 0, 0]);
  });

  const share = fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map((own) => own / 1000),
    fc.constantFrom(0, 1, 1e-9, 1 - 1e-9, 1e-12),
  );
  const shares = fc.array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), share), {
    minLength: 1,
    maxLength: 6,
  });

  test('the blend is the target to 40 digits, the order stays, and every share is one', () => {
    fc.assert(
      fc.property(shares, share, (rows, target) => {
        const all = of(...rows);
        const own = turnShares(all, dec(target));
        const weight = sum(all.map((row) => row.weight));
        const met = sum(all.map((row) => row.weight.times(own(row.share))));
        const sought = weight.times(dec(target));
        expect(met.minus(sought).abs().lte(weight.times('1e-40'))).toBe(true);
        const rising = [...all].sort((a, b) => a.share.cmp(b.share)).map((row) => own(row.share));
        for (const [index, value] of rising.entries()) {
          expect(value.gte(ZERO) && value.lte(ONE)).toBe(true);
          expect(value.gte(rising[index - 1] ?? ZERO)).toBe(true);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('turned and turned back, every share is where it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 99 })), {
          minLength: 2,
          maxLength: 5,
        }),
        fc.integer({ min: 1, max: 99 }),
        (rows, target) => {
          const all = of(...rows.map(([weight, own]): [number, number] => [weight, own / 100]));
          const there = turnShares(all, dec(target / 100));
          const moved = all.map((row) => ({ ...row, share: there(row.share) }));
          const stood = sum(all.map((row) => row.weight.times(row.share))).div(
            sum(all.map((row) => row.weight)),
          );
          const back = turnShares(moved, stood);
          for (const [index, row] of moved.entries()) {
            expect(
              back(row.share)
                .minus(all[index]?.share ?? 0)
                .abs()
                .lte('1e-38'),
            ).toBe(true);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
