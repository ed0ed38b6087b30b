import fc from 'fast-check';
import { sentence } from '../../../src/core/fault/sentence.js';
import { sessionLengthBars } from '../../../src/core/report/histogram.js';
import { valueOf } from '../../reference/doors.js';

const bars = (turns: string | undefined, mean?: number) => valueOf(sessionLengthBars(turns, mean));
const said = (turns: string | undefined, mean?: number) => {
  const result = sessionLengthBars(turns, mean);
  return result.ok ? '' : result.faults.map(sentence).join(' ');
};

describe('sessionLengthBars', () => {
  test('a mean is one bar, and so is a blank', () => {
    expect(bars('mean', 4.5)).toEqual([{ replies: 4.5, upTo: 4.5, share: 1 }]);
    expect(bars(undefined, 4)).toEqual([{ replies: 4, upTo: 4, share: 1 }]);
  });

  test('measured rows in rising order, whatever the mean beside them', () => {
    expect(bars('5: 30; 1: 60; 2: 0; 3: 10', 99)).toEqual([
      { replies: 1, upTo: 1, share: 0.6 },
      { replies: 3, upTo: 3, share: 0.1 },
      { replies: 5, upTo: 5, share: 0.3 },
    ]);
  });

  test('poisson around 4: one reply at least, e⁻³ of the sessions have only that', () => {
    const [first, second] = bars('poisson', 4);
    expect(first).toMatchObject({ replies: 1, upTo: 1 });
    expect(first?.share).toBeCloseTo(Math.exp(-3), 10);
    expect(second?.share).toBeCloseTo(3 * Math.exp(-3), 10);
    expect(bars('poisson', 1)).toEqual([{ replies: 1, upTo: 1, share: 1 }]);
  });

  test('geometric around 4: each length three quarters of the one before, the rest in the last bar', () => {
    const own = bars('geometric', 4);
    expect(own[0]?.share).toBeCloseTo(0.25, 10);
    expect(own).toHaveLength(17);
    expect(own[16]).toMatchObject({ replies: 17, upTo: undefined });
    expect(bars('geometric', 1)).toEqual([{ replies: 1, upTo: 1, share: 1 }]);
  });

  test('a wide spread has wider bars; its tails are in the first and the last', () => {
    const own = bars('poisson', 100);
    expect(own.length).toBeLessThanOrEqual(20);
    expect(own[1]?.upTo).toBe((own[1]?.replies ?? 0) + 2);
    expect(own.at(-1)?.upTo).toBeUndefined();
    expect(bars('geometric', 1_000_000).length).toBeLessThanOrEqual(20);
  });

  test('whatever the spread: at most 20 bars that rise, touch and add up to 1', () => {
    const spread = fc.oneof(
      fc.record({
        turns: fc.constantFrom('mean', 'poisson', 'geometric'),
        mean: fc.double({ min: 1, max: 2000, noNaN: true }),
      }),
      fc
        .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 999 })), {
          minLength: 1,
          maxLength: 60,
          selector: ([replies]) => replies,
        })
        .map((rows) => ({ turns: rows.map((row) => row.join(': ')).join('; '), mean: undefined })),
    );
    fc.assert(
      fc.property(spread, ({ turns, mean }) => {
        const own = bars(turns, mean);
        expect(own.length).toBeLessThanOrEqual(20);
        expect(own.length).toBeGreaterThan(0);
        expect(own.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
        for (const [index, { replies, upTo, share }] of own.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(upTo === undefined).toBe(upTo === undefined && index === own.length - 1);
          const next = own[index + 1];
          if (next !== undefined) expect(upTo ?? Infinity).toBeLessThan(next.replies);
          expect(upTo ?? Infinity).toBeGreaterThanOrEqual(replies);
        }
      }),
    );
  });

  test('what stands in the way is said', () => {
    expect(said('normal', 4)).toContain('Turns is "normal"');
    expect(said('poisson')).toBe('Interactions per session is blank; it must be a number above 0.');
    expect(said('geometric', 0.5)).toContain('must be between 1 and 1,000,000');
    expect(said('1: x')).toContain('Turns, row 1');
  });
});
