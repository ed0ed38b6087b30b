import fc from 'fast-check';
import { dayNumber } from '../../../src/model/page/day.js';

test('days as Excel counts them', () => {
  expect(dayNumber('1900-03-01')).toBe(61);
  expect(dayNumber('2026-01-31')).toBe(46_053);
});

test('a day is one more than the day before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const text = (own: number) => new Date(own * 86_400_000).toISOString().slice(0, 10);
      expect((dayNumber(text(day + 1)) ?? 0) - (dayNumber(text(day)) ?? 0)).toBe(1);
    }),
  );
});

test.each(['', '1 Oct 2026', '2026-02-30', '2026-13-01', '2026-1-1'])('%p is no day', (text) => {
  expect(dayNumber(text)).toBeUndefined();
});
