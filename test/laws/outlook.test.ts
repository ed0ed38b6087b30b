import fc from 'fast-check';
import { dec, sum, toDouble } from '../../src/core/exact/decimal.js';
import { tabulateOutlook } from '../../src/core/report/outlook.js';
import { budgetVariance } from '../../src/core/study/time/budget-variance.js';
import { forecastOffer } from '../../src/core/study/time/forecast.js';
import { monthCases } from '../../src/core/study/time/outlook.js';
import { outlookWithActuals } from '../../src/core/study/time/outlook-with-actuals.js';
import type { ActualMonth } from '../../src/core/traffic/actual-months.js';
import { yearSpans } from '../../src/core/traffic/calendar.js';
import { valueOf } from '../reference/doors.js';
import { runs } from '../runs.js';
import { base, channelsOf, drawn, NOTHING, outlook } from './random-actuals.js';

/** Plans of which only some months are over, one at least. */
const partly = drawn.chain(({ own, plan, actuals }) =>
  fc.record({
    own: fc.constant(own),
    plan: fc.constant(plan),
    actuals: fc.subarray(actuals, { minLength: 1 }),
  }),
);
const views = fc.constantFrom('cash', 'accrual');

describe('an outlook', () => {
  test('is what was invoiced where every month has an invoice, month by month; without any it is the budget', () => {
    fc.assert(
      fc.property(drawn, ({ own, plan, actuals }) => {
        const billed = actuals.map((month) => ({ ...month, invoiced: month.invoiced ?? dec(0) }));
        const result = outlookWithActuals(own, plan, billed, 'cash');
        fc.pre(result.ok);
        const invoiced = billed.map((month) => month.invoiced.times(own.offer.exchangeRate));
        const { months, whole } = valueOf(result).forecast;
        expect(months.map(({ total }) => total.toFixed(9))).toEqual(invoiced.map((paid) => paid.toFixed(9)));
        expect(whole.total.toFixed(9)).toBe(sum(invoiced).toFixed(9));
        const bare = [{ month: 1, whole: NOTHING, channels: [], invoiced: undefined }];
        const { forecast, beside } = valueOf(outlookWithActuals(own, plan, bare, 'cash'));
        expect(forecast.whole.total.toString()).toBe(sum(beside.map(({ budget }) => budget)).toString());
      }),
      { numRuns: runs(30) },
    );
  });

  test('has the months that are over as the variance has them, and those before them as planned', () => {
    fc.assert(
      fc.property(partly, views, ({ own, plan, actuals }, view) => {
        const result = outlookWithActuals(own, plan, actuals, view);
        fc.pre(result.ok);
        const { forecast, beside } = valueOf(result);
        const { months } = valueOf(budgetVariance(own, plan, actuals, view));
        for (const { month, actual, budget } of months) {
          expect(forecast.months[month - 1]?.total.toFixed(9)).toBe(actual.toFixed(9));
          expect(beside[month - 1]?.budget.toFixed(9)).toBe(budget.toFixed(9));
        }
        expect(beside.flatMap(({ isActual }, at) => (isActual ? [at + 1] : []))).toEqual(
          actuals.map(({ month }) => month),
        );
      }),
      { numRuns: runs(30) },
    );
  });

  test('of months that went as planned is the plan in every month, those to go too', () => {
    fc.assert(
      fc.property(base, outlook, views, fc.infiniteStream(fc.boolean()), (own, plan, view, over) => {
        const actuals = valueOf(monthCases(own, plan)).flatMap((month, index): ActualMonth[] => {
          const isOver = over.next().value || index === 0;
          return isOver ? [{ month: index + 1, invoiced: undefined, ...channelsOf(month) }] : [];
        });
        const budget = valueOf(forecastOffer(own, plan, view));
        const { forecast } = valueOf(outlookWithActuals(own, plan, actuals, view));
        const totals = ({ months }: typeof budget) =>
          months.map(({ total }) => toDouble(total.toDecimalPlaces(9)));
        expect(totals(forecast)).toEqual(totals(budget));
      }),
      { numRuns: runs(30) },
    );
  });

  test('is what is over and what is to go, in every month, every year and in all, and its years are its months', () => {
    fc.assert(
      fc.property(partly, views, ({ own, plan, actuals }, view) => {
        const result = outlookWithActuals(own, plan, actuals, view);
        fc.pre(result.ok);
        const years = yearSpans(plan.months, undefined);
        const [head = [], ...rows] = tabulateOutlook(valueOf(result), undefined, years);
        const [total, actual, toGo] = ['Total', 'Actual', 'To go'].map((name) => head.indexOf(name));
        const at = (row: (typeof rows)[number], column: number | undefined) =>
          dec(Number(row[column ?? -1] === '' ? 0 : row[column ?? -1]));
        for (const row of rows) {
          expect(toDouble(at(row, actual).plus(at(row, toGo)))).toBeCloseTo(toDouble(at(row, total)), 6);
        }
        const months = rows.slice(0, plan.months);
        for (const [index, { from, to }] of years.entries()) {
          const ofYear = sum(months.slice(from - 1, to).map((row) => at(row, total)));
          const row = rows[plan.months + index] ?? [];
          expect(toDouble(ofYear)).toBeCloseTo(toDouble(at(row, total)), 6);
        }
      }),
      { numRuns: runs(30) },
    );
  });
});
