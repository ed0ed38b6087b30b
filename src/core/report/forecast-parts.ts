import { sum, type Dec } from '../exact/decimal.js';
import type { Cell } from '../grid/cell.js';
import { totalOf, type ForecastMonth, type OfferForecast } from '../study/time/forecast.js';
import { monthParts } from '../study/time/month-parts.js';
import { fiscalYearName, monthNumber, type Calendar, type YearSpan } from '../traffic/calendar.js';
import { figure, figurePer, type Table } from './table.js';

/** The columns of one offer's forecast after the month; those without `whole` have no total. */
const COLUMNS: readonly {
  readonly header: string;
  readonly month: (own: ForecastMonth) => Cell;
  readonly whole: (own: OfferForecast) => Cell;
}[] = [
  added('Sessions', ({ quote }) => quote.activity.sessions),
  added('Resolutions', ({ quote }) => quote.activity.resolutions),
  {
    header: 'Resolution rate',
    month: ({ quote: { activity } }) => figurePer(ratio(activity.resolutions, activity.sessions)),
    whole: ({ months }) =>
      figurePer(
        ratio(
          sum(months.map(({ quote }) => quote.activity.resolutions)),
          sum(months.map(({ quote }) => quote.activity.sessions)),
        ),
      ),
  },
  added('Usage charge', (own) => monthParts(own).usage),
  added('Monthly fees', (own) => monthParts(own).monthlyFees),
  added('Annual top-up', ({ annualTopUp }) => annualTopUp),
  added('One-off', ({ oneOff }) => oneOff),
  added('Total', ({ total }) => total),
  {
    header: 'Cost per resolution',
    month: ({ costPerResolution }) => figurePer(costPerResolution),
    whole: ({ whole }) => figurePer(whole.costPerResolution),
  },
  {
    header: 'Cumulative',
    month: ({ cumulative }) => figure(cumulative),
    whole: ({ months, whole }) => figure(months.at(-1)?.cumulative ?? whole.total),
  },
];

/**
 * One offer month by month with the parts of each month's total; a last row of totals.
 * @param years each has a row of its own before the last one
 */
export function tabulateForecastParts(
  forecast: OfferForecast,
  calendar?: Calendar,
  years: readonly YearSpan[] = [],
): Table {
  return [
    ['Month', ...COLUMNS.map(({ header }) => header)],
    ...forecast.months.map((own): Cell[] => [
      monthNumber(calendar, own.month),
      ...COLUMNS.map(({ month }) => month(own)),
    ]),
    ...years.map((span): Cell[] => [
      fiscalYearName(span),
      ...COLUMNS.map(({ whole }) => whole(stretch(forecast, span))),
    ]),
    ['Total', ...COLUMNS.map(({ whole }) => whole(forecast))],
  ];
}

function stretch({ months }: OfferForecast, { from, to }: YearSpan): OfferForecast {
  const own = months.slice(from - 1, to);
  return { months: own, years: [], whole: totalOf(own) };
}

/** A column whose total is the sum of its months. */
function added(header: string, value: (own: ForecastMonth) => Dec) {
  return {
    header,
    month: (own: ForecastMonth) => figure(value(own)),
    whole: ({ months }: OfferForecast) => figure(sum(months.map(value))),
  };
}

function ratio(part: Dec, of: Dec): Dec | undefined {
  return of.isZero() ? undefined : part.div(of);
}
