import { belowHeader, columnOf } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { monthCell, monthFormat, monthFormatOr } from '../figures/month-cells.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { ModelChart } from '../page/sheet.js';
import { CASE, type CasePlaces } from '../places/case-places.js';

const POINT_COLOUR = 6;

/** The saving added up with the month of payback marked, and that of each month. */
export function caseCharts(draft: ModelDraft, { months, point, chartsRow }: CasePlaces): ModelChart[] {
  const texts = draft.texts.businessCase;
  const { calendar } = draft.assumptions.outlook;
  const { cumulativeChart, monthlyChart } = texts;
  const rows = belowHeader(months);
  const series = (name: string, column: number, colour: number) => ({
    name,
    categories: columnOf(rows, CASE.month),
    values: columnOf(rows, column),
    colour,
  });
  const marked = belowHeader(point);
  return [
    {
      name: 'Meterwise cumulative saving',
      kind: 'scatterLines',
      title: cumulativeChart.title,
      categoryTitle: cumulativeChart.month,
      valueTitle: cumulativeChart.saving,
      series: [
        series(cumulativeChart.series, CASE.cumulative, 2),
        {
          name: cumulativeChart.payback,
          categories: columnOf(marked, 0),
          values: columnOf(marked, 1),
          points: true,
          colour: POINT_COLOUR,
        },
      ],
      valueFormat: 'money',
      categoryFormat: monthFormatOr(draft, 'count'),
      legend: true,
      ...(calendar === undefined ? {} : { firstX: monthCell(draft, 1) }),
      lastX: monthCell(draft, months.rowCount - 1),
      place: { row: chartsRow + 1, column: 0, rowCount: CHART_HEIGHT, columnCount: 1 },
    },
    {
      name: 'Meterwise monthly saving',
      kind: 'line',
      title: monthlyChart.title,
      categoryTitle: monthlyChart.month,
      valueTitle: monthlyChart.saving,
      series: [series(monthlyChart.series, CASE.saving, 0)],
      valueFormat: 'money',
      categoryFormat: monthFormat(draft),
      legend: false,
      place: { row: chartsRow + 1, column: 1, rowCount: CHART_HEIGHT, columnCount: 2 },
    },
  ];
}
