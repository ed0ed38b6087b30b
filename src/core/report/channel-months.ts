import { sum, ZERO, type Dec } from '../exact/decimal.js';
import type { Cell } from '../grid/cell.js';
import { channelMonth, channelsOf } from '../study/time/channel-months.js';
import type { OfferForecast } from '../study/time/forecast.js';
import type { OutlookMonth } from '../study/time/outlook-with-actuals.js';
import { fiscalYearName, monthNumber, type Calendar, type YearSpan } from '../traffic/calendar.js';
import { figure, type Table } from './table.js';

/**
 * What each channel pays month by month, then what is no channel's, and the total; a last row of totals.
 * @param years each has a row of its own before the last one
 * @param beside months of which some are over: a column more for what their invoices differ by
 */
export function tabulateChannelMonths(
  { months }: OfferForecast,
  calendar?: Calendar,
  years: readonly YearSpan[] = [],
  beside?: readonly OutlookMonth[],
): Table {
  const names = channelsOf(months);
  const rows = months.map((own, index): readonly Dec[] => {
    const terms = beside?.[index]?.terms ?? ZERO;
    const { usage, fees, total } = channelMonth(own, names, terms);
    return [...usage, fees, ...(beside === undefined ? [] : [terms]), total];
  });
  const totals = (own: readonly (readonly Dec[])[]): Cell[] =>
    (rows[0] ?? []).map((_, column) => figure(sum(own.map((row) => row[column] ?? ZERO))));
  return [
    ['Month', ...names, 'Fees', ...(beside === undefined ? [] : ['Terms']), 'Total'],
    ...rows.map((row, index): Cell[] => [monthNumber(calendar, index + 1), ...row.map(figure)]),
    ...years.map((span): Cell[] => [fiscalYearName(span), ...totals(rows.slice(span.from - 1, span.to))]),
    ['Total', ...totals(rows)],
  ];
}
