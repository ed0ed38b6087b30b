import { sum, type Dec } from '../exact/decimal.js';
import type { Cell } from '../grid/cell.js';
import type { ForecastMonth, OfferForecast } from '../study/time/forecast.js';
import { monthParts } from '../study/time/month-parts.js';
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
    whole: ({ whole }) => figure(whole.total),
  },
];

/** One offer month by month with the parts of each month's total; a last row of totals. */
export function tabulateForecastParts(forecast: OfferForecast): Table {
  return [
    ['Month', ...COLUMNS.map(({ header }) => header)],
    ...forecast.months.map((own): Cell[] => [own.month, ...COLUMNS.map(({ month }) => month(own))]),
    ['Total', ...COLUMNS.map(({ whole }) => whole(forecast))],
  ];
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
