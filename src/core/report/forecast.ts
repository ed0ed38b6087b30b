import type { Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import type { ForecastTotal, OfferForecast } from '../study/time/forecast.js';
import { figure, figurePer, type Table } from './table.js';

/** Offers over the same months, each with its forecast or its faults. */
export type Forecasts = readonly { readonly name: string; readonly forecast: Result<OfferForecast> }[];

const COLUMNS = ['total', 'cost per resolution', 'cumulative'] as const;

/**
 * Month by month: for each offer its total, cost per resolution and cumulative total; a last row of totals, whose cost
 * per resolution is that of all months. The sentence of an offer that has no forecast stands in each of its cells.
 */
export function tabulateForecast(forecasts: Forecasts, months: number): Table {
  const rows = Array.from({ length: months }, (_, index): Cell[] => [
    index + 1,
    ...forecasts.flatMap(({ forecast }) => {
      if (!forecast.ok) return COLUMNS.map(() => faultsCell(forecast.faults));
      const month = forecast.value.months[index];
      if (month === undefined) return COLUMNS.map(() => '');
      return [figure(month.total), figurePer(month.costPerResolution), figure(month.cumulative)];
    }),
  ]);
  const totals = forecasts.flatMap(({ forecast }) => totalCells(forecast, ({ whole }) => whole));
  return [headers('Month', forecasts), ...rows, ['Total', ...totals]];
}

/** The same by contract year, the last of which may be cut short: `Months 13 to 18`. */
export function tabulateForecastYears(forecasts: Forecasts): Table {
  const priced = forecasts.find(({ forecast }) => forecast.ok)?.forecast;
  const years = priced?.ok === true ? priced.value.years : [];
  const running = (own: OfferForecast, upTo: number) => own.months[upTo - 1]?.cumulative;
  return [
    headers('Year', forecasts),
    ...years.map(({ from, to }, index): Cell[] => [
      `Months ${from} to ${to}`,
      ...forecasts.flatMap(({ forecast }) => {
        const [total = '', per = ''] = totalCells(forecast, ({ years: own }) => own[index]);
        const cumulative = forecast.ok ? running(forecast.value, to) : undefined;
        return [total, per, cumulative === undefined ? total : figure(cumulative)];
      }),
    ]),
  ];
}

function headers(first: string, forecasts: Forecasts): Cell[] {
  return [first, ...forecasts.flatMap(({ name }) => COLUMNS.map((column) => `${name}: ${column}`))];
}

function totalCells(
  forecast: Result<OfferForecast>,
  pick: (own: OfferForecast) => ForecastTotal | undefined,
): Cell[] {
  if (!forecast.ok) return COLUMNS.map(() => faultsCell(forecast.faults));
  const own = pick(forecast.value);
  if (own === undefined) return COLUMNS.map(() => '');
  return [figure(own.total), figurePer(own.costPerResolution), figure(own.total)];
}
