import { belowHeader, columnOf } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { colourOf } from '../parts/offer-colour.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import type { ModelChart } from '../page/sheet.js';

/** More offers than these would make bars too thin to see. */
const MOST_ABREAST = 3;
const ENDS = ['P10', 'P50', 'P90'] as const;
/** The column of the first of them. */
const FIRST_END = 2;

/** How the bills spread, and their ends side by side. */
export function riskCharts(
  draft: ModelDraft,
  { risk: { bills, distribution, chartsRow } }: Places,
): ModelChart[] {
  const offers = { ...belowHeader(bills), rowCount: draft.offers.length };
  const bars = belowHeader(distribution);
  const { endsChart, distributionChart } = draft.texts.risk;
  return [
    {
      name: 'Meterwise bill ends',
      kind: 'column',
      title: endsChart.title,
      categoryTitle: endsChart.offer,
      valueTitle: endsChart.bill,
      series: ENDS.map((name, index) => ({
        name,
        categories: columnOf(offers, 0),
        values: columnOf(offers, FIRST_END + index),
        colour: [4, 0, 1][index] ?? index,
      })),
      valueFormat: 'money',
      categoryFormat: 'text',
      legend: true,
      place: { row: chartsRow + 1, column: 0, rowCount: CHART_HEIGHT, columnCount: 2 },
    },
    {
      name: 'Meterwise distribution',
      kind: draft.offers.length > MOST_ABREAST ? 'line' : 'column',
      title: distributionChart.title,
      categoryTitle: distributionChart.bill,
      valueTitle: distributionChart.share,
      series: draft.offers.map(({ name }, index) => ({
        name,
        categories: columnOf(bars, 0),
        values: columnOf(bars, 2 + index),
        colour: colourOf(draft, name),
      })),
      valueFormat: 'percent',
      categoryFormat: 'count',
      legend: true,
      place: { row: chartsRow + 1, column: 2, rowCount: CHART_HEIGHT, columnCount: 4 },
    },
  ];
}
