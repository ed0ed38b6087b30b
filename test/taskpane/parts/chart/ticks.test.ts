import fc from 'fast-check';
import { niceTicks } from '../../../../src/taskpane/parts/chart/ticks';

describe('niceTicks', () => {
  test.each([
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.05, 1, 4, [0.2, 0.4, 0.6, 0.8, 1]],
    [0, 150000, 3, [0, 50000, 100000, 150000]],
    [1, 15, 7, [2, 4, 6, 8, 10, 12, 14]],
    [0, 2.37, 4, [0, 0.5, 1, 1.5, 2]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
  ])('from %d to %d, about %d', (from, to, count, ticks) => {
    expect(niceTicks(from, to, count)).toEqual(ticks);
  });

  test('a range without width has one, and so has one that wants none', () => {
    expect(niceTicks(3, 3, 5)).toEqual([3]);
    expect(niceTicks(0, 1, 0)).toEqual([0]);
  });

  test('rising, inside the range, and not many more than wanted', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (from, width, count) => {
          const ticks = niceTicks(from, from + width, count);
          expect(ticks.length).toBeLessThanOrEqual(count * 1.5 + 1);
          for (const [index, tick] of ticks.entries()) {
            expect(tick).toBeGreaterThanOrEqual(from - width * 1e-6);
            expect(tick).toBeLessThanOrEqual(from + width * (1 + 1e-6));
            if (index > 0) expect(tick).toBeGreaterThan(ticks[index - 1]!);
          }
        },
      ),
    );
  });
});
