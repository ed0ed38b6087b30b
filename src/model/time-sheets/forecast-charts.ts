import { columnOf } from '../../reference/area.js';
import type { Draft } from '../figures/draft.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthsOf, OFFER_COLUMNS, PARTS } from '../places/forecast-places.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import type { Area } from '../../reference/area.js';
import type { ModelChart, Series } from '../page/sheet.js';

const COST_PARTS = [
  ['Usage', PARTS.usage],
  ['Monthly fees', PARTS.fees],
  ['Annual top-up', PARTS.topUp],
  ['One-off', PARTS.oneOff],
] as const;

/** The bill of the offer studied by its parts, all offers added up, and the rate that is reached. */
export function forecastCharts(draft: Draft, places: Places, figures: ForecastFigures): ModelChart[] {
  const { chartsRow, parts } = places.forecast;
  const months = monthsOf(parts);
  const place = (column: number, columnCount: number): Area => ({
    row: chartsRow + 1,
    column,
    rowCount: CHART_HEIGHT,
    columnCount,
  });
  const series = cumulativeSeries(draft, places, figures);
  return [
    monthlyCost(months, place(0, 4)),
    ...(series.length === 0 ? [] : [cumulativeCost(series, place(4, 6))]),
    resolutionRate(months, place(10, 5)),
  ];
}

function cumulativeSeries(
  draft: Draft,
  { forecast: { all } }: Places,
  { forecasts }: ForecastFigures,
): Series[] {
  const every = monthsOf(all);
  return draft.offers.flatMap(({ name }, index): Series[] => {
    const priced = forecasts[index]?.forecast.ok === true;
    const values = columnOf(every, OFFER_COLUMNS * (index + 1));
    return priced ? [{ name, categories: columnOf(every, 0), values, colour: index }] : [];
  });
}

function monthlyCost(months: Area, place: Area): ModelChart {
  return {
    name: 'Meterwise monthly cost',
    kind: 'stackedColumn',
    title: 'Monthly cost of the offer studied',
    categoryTitle: 'Month',
    valueTitle: 'Cost',
    series: COST_PARTS.map(([name, column]) => ({
      name,
      categories: columnOf(months, PARTS.month),
      values: columnOf(months, column),
    })),
    valueFormat: 'money',
    categoryFormat: 'text',
    legend: true,
    place,
  };
}

function cumulativeCost(series: readonly Series[], place: Area): ModelChart {
  return {
    name: 'Meterwise cumulative cost',
    kind: 'line',
    title: 'Cumulative cost by offer',
    categoryTitle: 'Month',
    valueTitle: 'Cost up to the month',
    series,
    valueFormat: 'money',
    categoryFormat: 'text',
    legend: true,
    place,
  };
}

function resolutionRate(months: Area, place: Area): ModelChart {
  return {
    name: 'Meterwise resolution rate',
    kind: 'line',
    title: 'Resolution rate of the offer studied',
    categoryTitle: 'Month',
    valueTitle: 'Share of sessions resolved',
    series: [
      {
        name: 'Resolution rate',
        categories: columnOf(months, PARTS.month),
        values: columnOf(months, PARTS.rate),
        colour: 2,
      },
    ],
    valueFormat: 'percent',
    categoryFormat: 'text',
    legend: false,
    place,
  };
}
