import fc from 'fast-check';
import { lastDay } from '../../../src/core/catalogue/last-day';

const byDate = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');

describe('lastDay', () => {
  test('a day is the day that a calendar of its own makes it, and Excel’s number is the same day', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
        expect(lastDay(text)).toBe(byDate(year, month, day));
        expect(lastDay(byDate(year, month, day) + 25_569 + 0.5)).toBe(byDate(year, month, day));
      }),
    );
  });

  test('a month and a year are their last days', () => {
    for (const year of [1999, 2000, 2023, 2024, 2026]) {
      expect(lastDay(year)).toBe(byDate(year, 12, 31));
      expect(lastDay(String(year))).toBe(byDate(year, 12, 31));
      for (let month = 1; month <= 12; month += 1)
        expect(lastDay(`${year}-${two(month)}`)).toBe(byDate(year, month + 1, 0));
    }
  });

  test.each(['', 'spring', '2026-5', '2026/05/01', '26-05-01', 'Q2 2026'])('%j is no date', (text) => {
    expect(lastDay(text)).toBeUndefined();
  });
});
