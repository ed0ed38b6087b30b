import { sum, type Dec } from '../exact/decimal.js';
import type { Cell } from '../grid/cell.js';
import type { ActualOutlook, OutlookMonth } from '../study/time/outlook-with-actuals.js';
import type { ForecastMonth } from '../study/time/forecast.js';
import type { Calendar, YearSpan } from '../traffic/calendar.js';
import { tabulateForecastParts } from './forecast-parts.js';
import { figure, type Table } from './table.js';

/** A month as it is forecast, and what stands beside it. */
type Row = readonly [ForecastMonth, OutlookMonth];

/** What an outlook has beside a forecast: undefined is a blank. */
const COLUMNS: readonly (readonly [string, (row: Row) => Dec | undefined])[] = [
  ['Terms', ([, { terms }]) => terms],
  ['Actual', ([own, { isActual }]) => (isActual ? own.total : undefined)],
  ['To go', ([own, { isActual }]) => (isActual ? undefined : own.total)],
  ['Budget', ([, { budget }]) => budget],
];

/**
 * The parts of each month, in Total what it costs in the outlook; then what of it an invoice differs by, what is over,
 * what is to go, and the budget. Fiscal years and all months have rows of their own.
 */
export function tabulateOutlook(
  { forecast, beside }: ActualOutlook,
  calendar?: Calendar,
  years: readonly YearSpan[] = [],
): Table {
  const rows = forecast.months.flatMap((own, index): Row[] => {
    const month = beside[index];
    return month === undefined ? [] : [[own, month]];
  });
  const totals = (own: readonly Row[]) =>
    COLUMNS.map(([, value]) => figure(sum(own.flatMap((row) => value(row) ?? []))));
  const extra: Cell[][] = [
    COLUMNS.map(([header]) => header),
    ...rows.map((row) => COLUMNS.map(([, value]) => blankOr(value(row)))),
    ...years.map(({ from, to }) => totals(rows.slice(from - 1, to))),
    totals(rows),
  ];
  return tabulateForecastParts(forecast, calendar, years).map((cells, index) => [
    ...cells,
    ...(extra[index] ?? []),
  ]);
}

function blankOr(value: Dec | undefined): Cell {
  return value === undefined ? '' : figure(value);
}
