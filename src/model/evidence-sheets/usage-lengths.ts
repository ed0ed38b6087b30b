import { areaAddress, cellAddress } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { formula, headerRow, number, words } from '../page/cell.js';
import type { Block, ModelCell, ModelChart } from '../page/sheet.js';
import type { EvidenceTexts } from './evidence-texts.js';
import { withSessions } from './usage-groups.js';
import type { CountPlaces } from './usage-places.js';

/** Conversations by their replies, channel by channel: what is counted, its sums and shares. */
export function lengthsBlocks({ usage }: EvidenceTexts, places: CountPlaces): Block[] {
  const { histogram, lengths } = places;
  if (histogram === undefined) return [];
  const groups = withSessions(places.groups);
  const first = histogram.row + 1;
  const totals = first + lengths.length;
  const total = groups.length + 1;
  const rowCells = (replies: number, index: number): ModelCell[] => {
    const row = first + index;
    return [
      number(replies, 'label', 'count'),
      ...groups.map(({ measured }) => {
        const found = measured.histogram.find((own) => own.replies === replies);
        return number(found?.sessions ?? 0, 'result', 'count');
      }),
      formula(`=SUM(${cellAddress(row, 1)}:${cellAddress(row, groups.length)})`, 'result', 'count'),
      formula(`=${cellAddress(row, total)}/${cellAddress(totals, total)}`, 'result', 'percent'),
    ];
  };
  const sums = [...groups.map((_, index) => 1 + index), total].map((column) =>
    formula(
      `=SUM(${areaAddress({ row: first, column, rowCount: lengths.length, columnCount: 1 })})`,
      'total',
      'count',
    ),
  );
  const share = { row: first, column: total + 1, rowCount: lengths.length, columnCount: 1 };
  return [
    {
      row: histogram.row,
      column: 0,
      cells: [
        headerRow([
          usage.lengths.replies,
          ...groups.map(({ name }) => name),
          usage.lengths.total,
          usage.lengths.share,
        ]),
        ...lengths.map(rowCells),
        [
          words(usage.lengths.total, 'total'),
          ...sums,
          formula(`=SUM(${areaAddress(share)})`, 'total', 'percent'),
        ],
      ],
    },
  ];
}

/** The histogram of all channels. */
export function lengthsCharts({ usage }: EvidenceTexts, places: CountPlaces): ModelChart[] {
  const { histogram, lengths } = places;
  if (histogram === undefined) return [];
  const rows = { ...histogram, row: histogram.row + 1, rowCount: lengths.length };
  return [
    {
      name: 'Meterwise session lengths',
      kind: 'column',
      title: usage.lengths.chart,
      categoryTitle: usage.lengths.replies,
      valueTitle: usage.lengths.sessions,
      series: [
        {
          name: usage.lengths.sessions,
          categories: columnOf(rows, 0),
          values: columnOf(rows, histogram.columnCount - 2),
        },
      ],
      valueFormat: 'count',
      categoryFormat: 'count',
      legend: false,
      place: { row: histogram.row - CHART_HEIGHT - 1, column: 0, rowCount: CHART_HEIGHT, columnCount: 5 },
    },
  ];
}
