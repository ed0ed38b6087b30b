import { lowerNormalQuantile } from '../../../src/core/stats/normal-quantile.js';
import { quantiles } from '../../../src/core/stats/order-statistics.js';
import { RandomStream } from '../../../src/core/stats/random.js';
import {
  logitNormal,
  lognormal,
  lognormalAbove,
  sampler,
  Z_90,
  type OfNormal,
} from '../../../src/core/stats/samplers.js';

const TRIALS = 400_000;

function drawn(distribution: OfNormal, { seed = 3, stream = 0, count = TRIALS } = {}): Float64Array {
  const random = new Int32Array(count);
  const values = new Float64Array(count);
  new RandomStream(seed, stream).fill(random, count);
  sampler(distribution)(random, values, count);
  return values;
}

const meanOf = (values: Float64Array) => values.reduce((total, own) => total + own, 0) / values.length;
const identity: OfNormal = (z) => z;

describe('random numbers', () => {
  test('their bits are as often 1 as 0, and streams of one seed do not go together', () => {
    const [a, b] = [0, 1].map((stream) => drawn(identity, { stream })) as [Float64Array, Float64Array];
    const random = new Int32Array(100_000);
    new RandomStream(11, 0).fill(random, random.length);
    for (let bit = 0; bit < 32; bit += 1) {
      const ones = random.reduce((total, own) => total + ((own >>> bit) & 1), 0);
      expect(Math.abs(ones / random.length - 0.5)).toBeLessThan(4 * (0.5 / Math.sqrt(random.length)));
    }
    const together = a.reduce((total, own, index) => total + own * (b[index] ?? 0), 0) / a.length;
    expect(Math.abs(together)).toBeLessThan(4 / Math.sqrt(a.length));
  });
});

describe('distributions', () => {
  test.each<[string, OfNormal, number, number]>([
    ['lognormal', lognormal(40_000, 60_000), 40_000, 60_000],
    ['lognormal above 1', lognormalAbove(1, 1.2, 7), 1.2, 7],
    ['logit-normal', logitNormal(0.55, 0.75), 0.55, 0.75],
    ['logit-normal near its end', logitNormal(0.9, 0.999), 0.9, 0.999],
  ])('%s: P10 and P90 are met', (_, distribution, low, high) => {
    expect(Math.abs(distribution(-Z_90) / low - 1)).toBeLessThan(1e-13);
    expect(Math.abs(distribution(Z_90) / high - 1)).toBeLessThan(1e-13);
    expect(distribution(-9)).toBeGreaterThanOrEqual(0);
  });

  test('the tables give the distribution at its tails and in the middle', () => {
    // Every place of a number that a cell, an octave or the table itself could get wrong.
    const numbers = Int32Array.from([
      0,
      1,
      63,
      64,
      65,
      127,
      128,
      129,
      1000,
      12345,
      2 ** 20 + 7,
      2 ** 27,
      2 ** 30 - 1,
      2 ** 30,
      2 ** 31 - 1,
    ]);
    const mirrored = numbers.map((own) => own | (1 << 31));
    for (const distribution of [identity, lognormal(1, 10), logitNormal(0.2, 0.9)]) {
      const values = new Float64Array(numbers.length);
      for (const [side, random] of [numbers, mirrored].entries()) {
        sampler(distribution)(random, values, values.length);
        for (const [index, steps] of numbers.entries()) {
          const z = lowerNormalQuantile((steps + 0.5) / 2 ** 32);
          const exact = distribution(side === 0 ? z : -z);
          expect(Math.abs((values[index] ?? NaN) - exact)).toBeLessThanOrEqual(
            1e-8 * Math.max(Math.abs(exact), 1e-3),
          );
        }
      }
    }
  });

  test('drawn: mean, and quantiles out to 1 in 1,000, within their standard errors', () => {
    const deviation = Math.log(60_000 / 40_000) / (2 * Z_90);
    const median = Math.sqrt(40_000 * 60_000);
    const values = drawn(lognormal(40_000, 60_000));
    const mean = median * Math.exp(deviation ** 2 / 2);
    const meanError = (mean * Math.sqrt(Math.exp(deviation ** 2) - 1)) / Math.sqrt(TRIALS);
    expect(Math.abs(meanOf(values) - mean)).toBeLessThan(4 * meanError);
    for (const share of [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999]) {
      const z = share <= 0.5 ? lowerNormalQuantile(share) : -lowerNormalQuantile(1 - share);
      const exact = median * Math.exp(deviation * z);
      const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI) / (deviation * exact);
      const error = Math.sqrt((share * (1 - share)) / TRIALS) / density;
      expect(Math.abs((quantiles(values, [share])[0] ?? NaN) - exact)).toBeLessThan(4 * error);
    }
  });
});
