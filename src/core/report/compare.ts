import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import type { Ranked } from '../scenario/compare.js';
import type { Quote } from '../scenario/quote.js';
import { figure, figurePer, type Table } from './table.js';

/** The columns of a comparison after Rank and Offer. */
const COLUMNS: readonly { readonly header: string; readonly cell: (quote: Quote, ranked: Ranked) => Cell }[] =
  [
    { header: 'Monthly total', cell: ({ invoice }) => figure(invoice.total) },
    { header: 'Usage charge', cell: ({ invoice }) => figure(invoice.usageCharge) },
    { header: 'Fixed fees', cell: ({ invoice }) => figure(invoice.fixedFees) },
    { header: 'One-off per month', cell: ({ invoice }) => figure(invoice.oneOff) },
    { header: 'Cost per session', cell: ({ metrics }) => figurePer(metrics.costPerSession) },
    {
      header: 'Effective cost per resolution',
      cell: ({ metrics }) => figurePer(metrics.effectiveCostPerResolution),
    },
    { header: 'Over best', cell: (_quote, { overBest }) => figurePer(overBest) },
    { header: 'Failure spend', cell: ({ metrics }) => figure(metrics.failureSpend) },
    { header: 'Human cost', cell: ({ metrics }) => figure(metrics.humanCost) },
    { header: 'Total cost', cell: ({ invoice, metrics }) => figure(invoice.total.plus(metrics.humanCost)) },
    { header: 'Share served', cell: ({ metrics }) => figure(metrics.shareServed) },
  ];

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
