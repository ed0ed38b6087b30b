import { columnOf } from '../../reference/area.js';
import { monthFormat } from '../figures/month-cells.js';
import type { ModelDraft } from '../figures/draft.js';
import { colourOf } from '../parts/offer-colour.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthsOf, OFFER_COLUMNS, PARTS } from '../places/forecast-places.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import type { Area } from '../../reference/area.js';
import type { ModelChart, Series } from '../page/sheet.js';

const COST_PARTS = [
  ['usage', PARTS.usage],
  ['fees', PARTS.fees],
  ['topUp', PARTS.topUp],
  ['oneOff', PARTS.oneOff],
] as const;

/** The bill of the offer studied by its parts, all offers added up, and the rate that is reached. */
export function forecastCharts(draft: ModelDraft, places: Places, figures: ForecastFigures): ModelChart[] {
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
    monthlyCost(draft, months, place(0, 1)),
    ...(series.length === 0 ? [] : [cumulativeCost(draft, series, place(1, 3))]),
    resolutionRate(draft, months, place(4, 3)),
  ];
}

/** One line an offer that has a forecast. */
function cumulativeSeries(draft: ModelDraft, { forecast: { all } }: Places, { forecasts }: ForecastFigures) {
  const every = monthsOf(all);
  return draft.offers.flatMap(({ name }, index): Series[] => {
    const priced = forecasts[index]?.forecast.ok === true;
    const values = columnOf(every, OFFER_COLUMNS * (index + 1));
    return priced ? [{ name, categories: columnOf(every, 0), values, colour: colourOf(draft, name) }] : [];
  });
}

function monthlyCost(draft: ModelDraft, months: Area, place: Area): ModelChart {
  const { costChart } = draft.texts.forecast;
  return {
    name: 'Meterwise monthly cost',
    kind: 'stackedColumn',
    title: costChart.title,
    categoryTitle: costChart.month,
    valueTitle: costChart.cost,
    series: COST_PARTS.map(([part, column]) => ({
      name: costChart[part],
      categories: columnOf(months, PARTS.month),
      values: columnOf(months, column),
    })),
    valueFormat: 'money',
    categoryFormat: monthFormat(draft),
    legend: true,
    place,
  };
}

function cumulativeCost(draft: ModelDraft, series: readonly Series[], place: Area): ModelChart {
  const { cumulativeChart } = draft.texts.forecast;
  return {
    name: 'Meterwise cumulative cost',
    kind: 'line',
    title: cumulativeChart.title,
    categoryTitle: cumulativeChart.month,
    valueTitle: cumulativeChart.cost,
    series,
    valueFormat: 'money',
    categoryFormat: monthFormat(draft),
    legend: true,
    place,
  };
}

function resolutionRate(draft: ModelDraft, months: Area, place: Area): ModelChart {
  const { rateChart } = draft.texts.forecast;
  return {
    name: 'Meterwise resolution rate',
    kind: 'line',
    title: rateChart.title,
    categoryTitle: rateChart.month,
    valueTitle: rateChart.resolved,
    series: [
      {
        name: rateChart.series,
        categories: columnOf(months, PARTS.month),
        values: columnOf(months, PARTS.rate),
        colour: 2,
      },
    ],
    valueFormat: 'percent',
    categoryFormat: monthFormat(draft),
    legend: false,
    place,
  };
}
