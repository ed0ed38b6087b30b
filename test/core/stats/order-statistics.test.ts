import { quantiles } from '../../../src/core/stats/order-statistics.js';
import { RandomStream } from '../../../src/core/stats/random.js';
import { sampler } from '../../../src/core/stats/samplers.js';

function drawn(distribution: (z: number) => number): Float64Array {
  const random = new Int32Array(20_000);
  const values = new Float64Array(random.length);
  new RandomStream(3, 0).fill(random, random.length);
  sampler(distribution)(random, values, random.length);
  return values;
}

describe('quantiles', () => {
  const bySorting = (values: Float64Array, share: number) => {
    const rising = [...values].sort((a, b) => a - b);
    const place = share * (rising.length - 1);
    const [low = NaN, high = NaN] = [rising[Math.floor(place)], rising[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  };
  const shares = [0, 0.1, 0.333, 0.5, 0.9, 0.999, 1];

  test.each<[string, (z: number) => number]>([
    ['spread', (z) => z],
    ['wide', (z) => Math.exp(12 * z)],
    ['heaped', (z) => Math.max(z, 0)],
    ['all but one place', (z) => 1 + Math.round(z) * 1e-16],
    ['the same', () => 7],
    ['far apart', (z) => (z > 3 ? 1e300 : z)],
    ['nearer than any bucket', (z) => (z > 0 ? Number.MIN_VALUE : 0)],
  ])('%s: as sorting has them', (_, distribution) => {
    const values = drawn(distribution);
    expect(quantiles(values, shares)).toEqual(shares.map((share) => bySorting(values, share)));
  });

  test('of a handful, on the line between two', () => {
    expect(quantiles(Float64Array.of(4, 1, 3, 2), [0.1, 0.5, 1])).toEqual([1.3, 2.5, 4]);
    expect(quantiles(Float64Array.of(4), [0.1])).toEqual([4]);
  });
});
