import fc from 'fast-check';
import { dec } from '../../../src/core/exact/decimal.js';
import { positiveRoots } from '../../../src/core/exact/positive-roots.js';
import { differentRoots, hasSimpleRoots } from '../../reference/sturm.js';
import { runs } from '../../runs.js';

const rootsOf = (...coefficients: (number | string)[]) => {
  const { upToOne, aboveOne } = positiveRoots(coefficients.map(dec));
  return [upToOne, aboveOne];
};

/** (x − root) · (x − next) · … */
const productOf = (roots: readonly number[]) =>
  roots.reduce(
    (own, root) =>
      Array.from({ length: own.length + 1 }, (_, power) =>
        (own[power - 1] ?? dec(0)).minus((own[power] ?? dec(0)).times(dec(root))),
      ),
    [dec(1)],
  );

describe('roots above 0', () => {
  test('up to one and above it, a root of one among the first, zeros at both ends left out', () => {
    expect(rootsOf(-1, 2)).toEqual([1, 0]);
    expect(rootsOf(-2, 1)).toEqual([0, 1]);
    expect(rootsOf(-1, 1)).toEqual([1, 0]);
    expect(rootsOf(0, 0, -1, 2, 0)).toEqual([1, 0]);
    expect(rootsOf(1, 1)).toEqual([0, 0]);
    expect(rootsOf(5)).toEqual([0, 0]);
  });

  test('roots that touch count twice, complex ones near the line not at all', () => {
    expect(rootsOf(-100, 220, -121)).toEqual([2, 0]);
    expect(rootsOf('-100.0000000001', 220, -121)).toEqual([0, 0]);
    expect(rootsOf('-99.9999999999', 220, -121)).toEqual([2, 0]);
  });

  test('roots at the halves that intervals are cut at, and several of them', () => {
    expect(positiveRoots(productOf([0.5]))).toEqual({ upToOne: 1, aboveOne: 0 });
    expect(positiveRoots(productOf([0.5, 0.5, 4]))).toEqual({ upToOne: 2, aboveOne: 1 });
    expect(positiveRoots(productOf([0.25, -3, 2, 2]))).toEqual({ upToOne: 1, aboveOne: 2 });
    expect(positiveRoots(productOf([1, 1, 0.3]))).toEqual({ upToOne: 2, aboveOne: 0 });
  });

  test('as many as Sturm counts', () => {
    const seen = new Map<number, number>();
    const coefficients = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(coefficients, (own) => {
        const whole = own.map(BigInt);
        fc.pre(whole[0] !== 0n && whole.at(-1) !== 0n && hasSimpleRoots(whole));
        const upToOne = differentRoots(whole, 0n, 1n);
        const aboveOne = differentRoots(whole, 1n);
        seen.set(upToOne + aboveOne, (seen.get(upToOne + aboveOne) ?? 0) + 1);
        expect(positiveRoots(own.map(dec))).toEqual({
          upToOne: Math.min(upToOne, 2),
          aboveOne: Math.min(aboveOne, 2),
        });
      }),
      { numRuns: runs(2000) },
    );
    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  });

  test('600 months of saving with a bill at the end of each year', () => {
    const flows = Array.from({ length: 600 }, (_, month) => (month % 12 === 11 ? -1050.25 : 100.5));
    expect(rootsOf(-20, ...flows)).toEqual([1, 1]);
  });
});
