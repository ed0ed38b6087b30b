import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import type { Ranked } from '../scenario/ranking/compare.js';
import type { Quote } from '../scenario/quote/quote.js';
import { figure, figurePer, type Table } from './table.js';

interface Column {
  readonly header: string;
  readonly cell: (quote: Quote, ranked: Ranked) => Cell;
}

/** The columns of a comparison after Rank and Offer. */
const FIGURES = {
  total: { header: 'Monthly total', cell: ({ reported }) => figure(reported.total) },
  usageCharge: { header: 'Usage charge', cell: ({ reported }) => figure(reported.usageCharge) },
  fixedFees: { header: 'Fixed fees', cell: ({ reported }) => figure(reported.fixedFees) },
  oneOff: { header: 'One-off per month', cell: ({ reported }) => figure(reported.oneOff) },
  costPerSession: { header: 'Cost per session', cell: ({ metrics }) => figurePer(metrics.costPerSession) },
  costPerResolution: {
    header: 'Effective cost per resolution',
    cell: ({ metrics }) => figurePer(metrics.effectiveCostPerResolution),
  },
  overBest: { header: 'Over best', cell: (_quote, { overBest }) => figurePer(overBest) },
  failureSpend: { header: 'Failure spend', cell: ({ metrics }) => figure(metrics.failureSpend) },
  humanCost: { header: 'Human cost', cell: ({ metrics }) => figure(metrics.humanCost) },
  totalCost: {
    header: 'Total cost',
    cell: ({ reported, metrics }) => figure(reported.total.plus(metrics.humanCost)),
  },
  shareServed: { header: 'Share served', cell: ({ metrics }) => figure(metrics.shareServed) },
} as const satisfies Readonly<Record<string, Column>>;

const COLUMNS: readonly Column[] = Object.values(FIGURES);

export type ComparisonColumn = 'rank' | 'offer' | keyof typeof FIGURES;

const ORDER: readonly ComparisonColumn[] = [
  'rank',
  'offer',
  ...(Object.keys(FIGURES) as (keyof typeof FIGURES)[]),
];

/** Which column of a comparison it is, from 0. */
export function comparisonColumn(column: ComparisonColumn): number {
  return ORDER.indexOf(column);
}

/** A ranking as a table; the sentence of an offer that cannot be priced stands in each of its cells. */
export function tabulateComparison(ranking: readonly Ranked[]): Table {
  return [
    ['Rank', 'Offer', ...COLUMNS.map(({ header }) => header)],
    ...ranking.map((ranked): Cell[] => {
      const { name, rank, quote } = ranked;
      if (!quote.ok) return ['', name, ...COLUMNS.map(() => faultsCell(quote.faults))];
      return [rank ?? '', name, ...COLUMNS.map(({ cell }) => cell(quote.value, ranked))];
    }),
  ];
}
