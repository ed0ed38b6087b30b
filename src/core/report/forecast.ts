import type { Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import { totalOf, type OfferForecast } from '../study/time/forecast.js';
import { fiscalYearName, monthNumber, type Calendar, type YearSpan } from '../traffic/calendar.js';
import { figure, figurePer, type Table } from './table.js';

/** Offers over the same months, each with its forecast or its faults. */
export type Forecasts = readonly { readonly name: string; readonly forecast: Result<OfferForecast> }[];

const COLUMNS = ['total', 'cost per resolution', 'cumulative'] as const;

/**
 * Month by month: for each offer its total, cost per resolution and cumulative total; a last row of totals, whose cost
 * per resolution is that of all months. The sentence of an offer that has no forecast stands in each of its cells.
 * @param years each has a row of its own before the last one
 */
export function tabulateForecast(
  forecasts: Forecasts,
  months: number,
  calendar?: Calendar,
  years: readonly YearSpan[] = [],
): Table {
  const rows = Array.from({ length: months }, (_, index): Cell[] => [
    monthNumber(calendar, index + 1),
    ...forecasts.flatMap(({ forecast }) => {
      if (!forecast.ok) return COLUMNS.map(() => faultsCell(forecast.faults));
      const month = forecast.value.months[index];
      if (month === undefined) return COLUMNS.map(() => '');
      return [figure(month.total), figurePer(month.costPerResolution), figure(month.cumulative)];
    }),
  ]);
  const inAll = (from: number, to: number) =>
    forecasts.flatMap(({ forecast }) => totalCells(forecast, from, to));
  return [
    ['Month', ...forecasts.flatMap(({ name }) => COLUMNS.map((column) => `${name}: ${column}`))],
    ...rows,
    ...years.map((span): Cell[] => [fiscalYearName(span), ...inAll(span.from, span.to)]),
    ['Total', ...inAll(1, months)],
  ];
}

/** Of some months in a row, and what all up to the last of them come to. */
function totalCells(forecast: Result<OfferForecast>, from: number, to: number): Cell[] {
  if (!forecast.ok) return COLUMNS.map(() => faultsCell(forecast.faults));
  const own = forecast.value.months.slice(from - 1, to);
  const { total, costPerResolution } = totalOf(own);
  return [figure(total), figurePer(costPerResolution), figure(own.at(-1)?.cumulative ?? total)];
}
