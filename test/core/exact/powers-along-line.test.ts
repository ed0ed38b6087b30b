import { dec, type Dec } from '../../../src/core/exact/decimal.js';
import { powersAlongLine } from '../../../src/core/exact/powers-along-line.js';

const half = dec('0.5');
const shown = (sum: Dec) => sum.toSignificantDigits(45).toString();

/** Term by term. */
function oneByOne(slope: bigint, start: bigint, unit: bigint, count: number): string {
  const terms = Array.from({ length: count }, (_, j) => half.pow(Number((slope * BigInt(j) + start) / unit)));
  return shown(terms.reduce((sum, term) => sum.plus(term), dec(0)));
}

test.each([
  [1n, 0n, 1n],
  [1n, 0n, 3n],
  [3n, 0n, 1n],
  [2n, 1n, 5n],
  [5n, 3n, 3n],
  [8n, 13n, 21n],
  [0n, 7n, 4n],
])('a step of %d from %d, by %d: the sum of every term', (slope, start, unit) => {
  for (const count of [0, 1, 2, 7, 60]) {
    const sum = powersAlongLine(half, { slope, start, unit }, BigInt(count));
    expect(shown(sum)).toBe(oneByOne(slope, start, unit, count));
  }
});

test('a billion terms are summed as quickly as ten', () => {
  const billion = 10n ** 9n;
  const sum = (slope: bigint, unit: bigint) => powersAlongLine(half, { slope, start: 0n, unit }, billion);
  expect(sum(1n, 1n).toNumber()).toBe(2);
  expect(sum(2n, 1n).toNumber()).toBe(4 / 3);
  expect(sum(1n, 5n).toNumber()).toBe(10);
});
