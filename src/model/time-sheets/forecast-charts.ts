import { columnOf } from '../../reference/area.js';
import type { Draft } from '../figures/draft.js';
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
export function forecastCharts(
  draft: Draft,
  { forecast: { chartsRow, parts, all } }: Places,
  { forecasts }: ForecastFigures,
): ModelChart[] {
  const { costChart, cumulativeChart, rateChart } = draft.texts.forecast;
  const months = monthsOf(parts);
  const every = monthsOf(all);
  const place = (column: number, columnCount: number): Area => ({
    row: chartsRow + 1,
    column,
    rowCount: CHART_HEIGHT,
    columnCount,
  });
  const cumulative = draft.offers.flatMap(({ name }, index): Series[] => {
    const priced = forecasts[index]?.forecast.ok === true;
    const values = columnOf(every, OFFER_COLUMNS * (index + 1));
    return priced ? [{ name, categories: columnOf(every, 0), values, colour: index }] : [];
  });
  return [
    {
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
      categoryFormat: 'text',
      legend: true,
      place: place(0, 4),
    },
    ...(cumulative.length === 0
      ? []
      : [
          {
            name: 'Meterwise cumulative cost',
            kind: 'line' as const,
            title: cumulativeChart.title,
            categoryTitle: cumulativeChart.month,
            valueTitle: cumulativeChart.cost,
            series: cumulative,
            valueFormat: 'money' as const,
            categoryFormat: 'text' as const,
            legend: true,
            place: place(4, 6),
          },
        ]),
    {
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
      categoryFormat: 'text',
      legend: false,
      place: place(10, 5),
    },
  ];
}
