import fc from 'fast-check';
import { quantiles } from '../../../src/core/stats/order-statistics.js';
import { RunningQuantiles } from '../../../src/core/stats/running-quantiles.js';

const SHARES = [0.1, 0.5, 0.9] as const;

function inChunks(values: Float64Array, size: number): number[] | undefined {
  const running = new RunningQuantiles(SHARES);
  for (let from = 0; from < values.length; from += size) running.add(values.subarray(from, from + size));
  return running.result();
}

/** Uniform numbers from 0 to 1, by a seed. */
function numbers(count: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  });
}

describe('quantiles of values that are not kept', () => {
  test('are those of all values, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 2000, max: 9000 }),
        fc.integer({ min: 700, max: 4000 }),
        fc.constantFrom<(value: number) => number>(
          (value) => value,
          (value) => 1e6 * value ** 5 - 40,
          // Months at a minimum: many are one number.
          (value) => Math.max(value, 0.6),
          (value) => Math.floor(4 * value),
        ),
        (seed, count, size, shape) => {
          const values = numbers(count, seed).map(shape);
          const found = inChunks(values, size);
          if (found !== undefined) expect(found).toEqual(quantiles(values, SHARES));
        },
      ),
    );
  });

  test('are those of all values or none where a small first chunk misleads, a little or far, and brackets overlap', () => {
    let [told, untold] = [0, 0];
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 4, max: 400 }),
        fc.integer({ min: 4, max: 150 }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.constantFrom(2 ** 32, 40, 5),
        (seed, count, size, drift, steps) => {
          const values = numbers(count, seed).map((own, at) =>
            Math.round(steps * (own + (drift * at) / count)),
          );
          const found = inChunks(values, size);
          if (found === undefined) untold += 1;
          else told += 1;
          if (found !== undefined) expect(found).toEqual(quantiles(values, SHARES));
        },
      ),
      { numRuns: 4000 },
    );
    expect(told).toBeGreaterThan(1000);
    expect(untold).toBeGreaterThan(500);
  });

  test('of one chunk are always found, however small it is', () => {
    for (let count = 2; count < 60; count += 1) {
      const values = numbers(count, count);
      expect(inChunks(values, count)).toEqual(quantiles(values, SHARES));
    }
  });

  test('are found at once of a thousand runs', () => {
    const found = Array.from({ length: 1000 }, (_, seed) => inChunks(numbers(3000, seed), 500));
    expect(found.filter((own) => own === undefined).length).toBeLessThan(5);
  });

  test('are not told where the first chunk is not like the rest', () => {
    const rising = Float64Array.from({ length: 4000 }, (_, index) => index);
    expect(inChunks(rising, 1000)).toBeUndefined();
    expect(inChunks(rising, 4000)).toEqual(quantiles(rising, SHARES));
    expect(inChunks(rising.slice().reverse(), 1000)).toBeUndefined();
    expect(inChunks(Float64Array.of(7, 7, 7, 7, 8, 9), 4)).toBeUndefined();
    // In one tail only: the other brackets hold enough that their values could be taken for it.
    const low = numbers(20_000, 1).map((value, at) => (at < 1000 ? value : Math.max(value, 0.2)));
    expect(inChunks(low, 1000)).toBeUndefined();
    expect(
      inChunks(
        low.map((value) => 1 - value),
        1000,
      ),
    ).toBeUndefined();
    expect(inChunks(Float64Array.of(1, Infinity), 2)).toBeUndefined();
    expect(new RunningQuantiles(SHARES).result()).toBeUndefined();
  });
});
