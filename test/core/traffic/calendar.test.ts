import fc from 'fast-check';
import { dec } from '../../../src/core/exact/decimal.js';
import { isoMonth } from '../../../src/core/grid/day.js';
import {
  calendarFrom,
  calendarMonth,
  firstFiscalMonth,
  fiscalYearName,
  monthNumber,
  placeInSeason,
  yearSpans,
} from '../../../src/core/traffic/calendar.js';

const calendar = (start: number, fiscalYearStarts?: number) =>
  calendarFrom(dec(start), fiscalYearStarts === undefined ? undefined : dec(fiscalYearStarts));

test('without a start there is none, and months are counted', () => {
  expect(calendarFrom(undefined, dec(7))).toBeUndefined();
  expect([monthNumber(undefined, 14), placeInSeason(undefined, 14)]).toEqual([14, 1]);
});

test('a start in the middle of a month names that month', () => {
  const own = calendar(46_218);
  const month = own && isoMonth(calendarMonth(own, 7));
  expect([month, monthNumber(own, 1), placeInSeason(own, 1)]).toEqual(['2027-01', 46_204, 6]);
});

test.each([
  ['July to June', 46_204, 7, 24, ['FY27 1–12', 'FY28 13–24']],
  ['from May on', 46_143, 7, 16, ['FY26 1–2', 'FY27 3–14', 'FY28 15–16']],
  ['calendar years', 46_204, undefined, 12, ['FY26 1–6', 'FY27 7–12']],
  ['a year that is cut short on both sides', 46_204, 12, 3, ['FY26 1–3']],
])('fiscal years: %s', (_, start, fiscal, months, wanted) => {
  const spans = yearSpans(months, calendar(start, fiscal));
  expect(spans.map((span) => `${fiscalYearName(span)} ${span.from}–${span.to}`)).toEqual(wanted);
});

test('contract years where months have no names', () => {
  expect(yearSpans(14, undefined).map(fiscalYearName)).toEqual(['Months 1 to 12', 'Months 13 to 14']);
});

test('years hold every month once, start where they should, and are named by the year in which they end', () => {
  const own = fc.record({
    start: fc.integer({ min: 32_874, max: 73_415 }),
    fiscal: fc.integer({ min: 1, max: 12 }),
    months: fc.integer({ min: 1, max: 600 }),
  });
  fc.assert(
    fc.property(own, ({ start, fiscal, months }) => {
      const named = calendarFrom(dec(start), dec(fiscal));
      if (named === undefined) throw new Error('it has a start');
      const spans = yearSpans(months, named);
      expect(spans[0]?.from).toBe(1);
      expect(spans.at(-1)?.to).toBe(months);
      for (const [index, { from, to, fiscalYear }] of spans.entries()) {
        const next = spans[index + 1];
        if (next !== undefined) expect(next.from).toBe(to + 1);
        if (index > 0) expect(calendarMonth(named, from).month).toBe(fiscal);
        // The second way: the year of a month, one more from the month on in which a fiscal year starts that is no calendar year.
        const { year, month } = calendarMonth(named, to);
        expect(fiscalYear).toBe(fiscal > 1 && month >= fiscal ? year + 1 : year);
      }
    }),
  );
});

test('the first whole fiscal year begins with month 1, or with the month after the one that is cut short', () => {
  expect(firstFiscalMonth(undefined)).toBe(1);
  // From July 2026 on.
  const from = [7, 8, 1, 6].map((starts) => firstFiscalMonth(calendar(46_218, starts)));
  expect(from).toEqual([1, 2, 7, 12]);
});
