import fc from 'fast-check';
import {
  dayOfText,
  FIRST_DATE,
  firstDayOf,
  isoMonth,
  LAST_DATE,
  monthOfDay,
  monthsAfter,
  monthsBetween,
} from '../../../src/core/grid/day.js';

/** The same by the calendar of JavaScript, from 1 March 1900 on. */
function utcMonth(serial: number) {
  const date = new Date((serial - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const days = fc.integer({ min: 61, max: 2_958_465 });
const months = fc.record({
  year: fc.integer({ min: 1900, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
});

test('a day lies in the month that another calendar says, and a month starts where it says', () => {
  fc.assert(
    fc.property(days, (serial) => {
      const { year, month, day } = utcMonth(serial);
      expect(monthOfDay(serial)).toEqual({ year, month });
      if (day === 1) expect(firstDayOf({ year, month })).toBe(serial);
      expect(firstDayOf({ year, month })).toBe(serial - day + 1);
    }),
  );
});

test('every day of 1990 to 2100, by both calendars', () => {
  const wrong = Array.from({ length: LAST_DATE - FIRST_DATE + 1 }, (_, at) => FIRST_DATE + at).filter(
    (serial) => {
      const { year, month } = utcMonth(serial);
      return isoMonth(monthOfDay(serial)) !== isoMonth({ year, month });
    },
  );
  expect(wrong).toEqual([]);
  expect([isoMonth(monthOfDay(FIRST_DATE)), isoMonth(monthOfDay(LAST_DATE))]).toEqual(['1990-01', '2100-12']);
});

test.each([
  [1, '1900-01'],
  [31, '1900-01'],
  [32, '1900-02'],
  [59, '1900-02'],
  // The day that Excel counts and that never was.
  [60, '1900-02'],
  [61, '1900-03'],
  [36_585, '2000-02'],
  [36_586, '2000-03'],
  [46_204, '2026-07'],
  [46_204.99, '2026-07'],
  [73_109, '2100-02'],
  [73_110, '2100-03'],
])('day %f lies in %s', (serial, month) => {
  expect(isoMonth(monthOfDay(serial))).toBe(month);
});

test('the first months begin as Excel has them', () => {
  const first = [1, 2, 3].map((month) => firstDayOf({ year: 1900, month }));
  expect(first).toEqual([1, 32, 61]);
});

test('months after a month are counted back', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 0, max: 600 }), (own, count) => {
      expect(monthsBetween(own, monthsAfter(own, count))).toBe(count);
      expect(monthOfDay(firstDayOf(own))).toEqual(own);
    }),
  );
});

test.each([
  ['2026-07', 46_204],
  [' 2026-07-15 ', 46_218],
  ['2024-02-29', 45_351],
  ['2023-02-29', undefined],
  ['2026-13', undefined],
  ['2026-00', undefined],
  ['2026-07-00', undefined],
  ['202607', undefined],
  ['July 2026', undefined],
])('%s is day %s', (text, day) => {
  expect(dayOfText(text)).toBe(day);
});
