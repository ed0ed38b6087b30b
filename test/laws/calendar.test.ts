import fc from 'fast-check';
import { dec, sum } from '../../src/core/exact/decimal.js';
import { firstDayOf } from '../../src/core/grid/day.js';
import { tabulateForecastParts } from '../../src/core/report/forecast-parts.js';
import { tabulateForecast } from '../../src/core/report/forecast.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { steady, type Outlook } from '../../src/core/study/time/outlook.js';
import { calendarFrom, calendarMonth, yearSpans } from '../../src/core/traffic/calendar.js';
import { readRamp } from '../../src/core/traffic/read-ramp.js';
import { valueOf } from '../reference/doors.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';

/** A case that has a price today. */
const base = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);

const season = fc.array(decimalText(0, 1, 2).map(dec), { minLength: 12, maxLength: 12 });
const startMonth = fc.record({
  year: fc.integer({ min: 1990, max: 2090 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const fiscal = fc.integer({ min: 1, max: 12 });

const named = (start: { readonly year: number; readonly month: number }, fiscalYearStarts: number) => {
  const calendar = calendarFrom(dec(firstDayOf(start)), dec(fiscalYearStarts));
  if (calendar === undefined) throw new Error('it has a start');
  return calendar;
};

describe('a calendar', () => {
  test('gives the same month of the year the same charge, whatever month a flat plan starts in', () => {
    fc.assert(
      fc.property(base, season, startMonth, (own, factors, start) => {
        const from = (first: typeof start) => {
          const calendar = named(first, 1);
          const { months } = valueOf(
            forecastOffer(own, { ...steady(13), season: factors, calendar }, 'cash'),
          );
          return months.map(({ paid }, index) => ({
            month: calendarMonth(calendar, index + 1).month,
            paid: paid.toString(),
          }));
        };
        const january = new Map(from({ year: 2026, month: 1 }).map(({ month, paid }) => [month, paid]));
        for (const { month, paid } of from(start)) expect(paid).toBe(january.get(month));
      }),
      { numRuns: 25 },
    );
  });

  test('is the season turned to the start, and nothing else', () => {
    const outlook: fc.Arbitrary<Outlook> = fc.record({
      months: fc.integer({ min: 1, max: 15 }),
      growth: decimalText(0, 0.2, 3).map((text) => dec(text).neg()),
      season,
      sessions: fc.constant(undefined),
      ramp: fc.constant(undefined),
    });
    fc.assert(
      fc.property(base, outlook, startMonth, fiscal, (own, plan, start, fiscalYearStarts) => {
        const turned = Array.from(
          { length: 12 },
          (_, at) => plan.season?.[(at + start.month - 1) % 12] ?? dec(1),
        );
        const calendar = named(start, fiscalYearStarts);
        const dated = valueOf(forecastOffer(own, { ...plan, calendar }, 'accrual'));
        const counted = valueOf(forecastOffer(own, { ...plan, season: turned }, 'accrual'));
        const text = (parts: typeof dated) => parts.months.map(({ total }) => total.toString());
        expect(text(dated)).toEqual(text(counted));
        expect(dated.whole.total.toString()).toBe(counted.whole.total.toString());
        // Beside the months themselves the tables are the same.
        const cells = tabulateForecastParts(dated, calendar).map(([, ...figures]) => figures);
        expect(cells).toEqual(tabulateForecastParts(counted).map(([, ...figures]) => figures));
      }),
      { numRuns: 25 },
    );
  });

  test('has fiscal years that sum to the total, in both tables', () => {
    fc.assert(
      fc.property(base, startMonth, fiscal, fc.integer({ min: 1, max: 30 }), (own, start, starts, months) => {
        const calendar = named(start, starts);
        const read = forecastOffer(own, { ...steady(months), calendar }, 'cash');
        const { years, whole } = valueOf(read);
        expect(sum(years.map(({ total }) => total)).toString()).toBe(whole.total.toString());
        expect(sum(years.map(({ sessions }) => sessions)).toString()).toBe(whole.sessions.toString());
        const spans = yearSpans(months, calendar);
        const all = tabulateForecast([{ name: 'A', forecast: read }], months, calendar, spans);
        const parts = tabulateForecastParts(valueOf(read), calendar, spans);
        const yearRows = (table: typeof all) => table.slice(1 + months, -1);
        expect(yearRows(all).map((row) => row[1])).toEqual(yearRows(parts).map((row) => row[8]));
        expect(yearRows(all).map((row) => row[3])).toEqual(yearRows(parts).map((row) => row[10]));
        expect(yearRows(all).at(-1)?.[3]).toBe(all.at(-1)?.[1]);
      }),
      { numRuns: 25 },
    );
  });

  test('reads a ramp by date as the same ramp by months from the start', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 });
    const day = fc.integer({ min: 0, max: 27 });
    fc.assert(
      fc.property(startMonth, gaps, day, fc.boolean(), (start, steps, inMonth, isText) => {
        const calendar = named(start, 1);
        const months = steps.map((_, at) => steps.slice(0, at + 1).reduce((all, step) => all + step, 0));
        const dates = months.map((month) => {
          const own = calendarMonth(calendar, month);
          return isText ? `${own.year}-${String(own.month).padStart(2, '0')}` : firstDayOf(own) + inMonth;
        });
        const ramp = (column: readonly (number | string)[]) =>
          valueOf(
            readRamp(
              column.map((cell) => [cell, 0.5]),
              'ramp',
              calendar,
            ),
          );
        expect(ramp(dates)).toEqual(ramp(months));
      }),
    );
  });
});
