import type { Dec } from '../exact/decimal.js';
import type { Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import type { Incentives } from '../scenario/quote/incentives.js';
import { figure, figurePer, type Table } from './table.js';
import { inWords } from '../phrase/in-words.js';

const COLUMNS: readonly { readonly header: string; readonly cell: (own: Incentives) => Cell }[] = [
  { header: 'Bill change per point of resolution rate', cell: (own) => figureOr(own.billPerPoint) },
  { header: 'Cost-per-resolution change per point', cell: (own) => figureOr(own.costPerResolutionPerPoint) },
  { header: 'Bill change per interaction', cell: (own) => figureOr(own.billPerInteraction) },
  { header: 'Failure spend', cell: (own) => figure(own.failureSpend) },
  { header: 'Who pays for a failure', cell: (own) => inWords(own.whoPays) },
];

/** What each offer rewards, a row per offer in the order given; an offer's faults stand in each of its cells. */
export function tabulateIncentives(
  offers: readonly { name: string; incentives: Result<Incentives> }[],
): Table {
  return [
    ['Offer', ...COLUMNS.map(({ header }) => header)],
    ...offers.map(({ name, incentives }): Cell[] => [
      name,
      ...COLUMNS.map(({ cell }) => (incentives.ok ? cell(incentives.value) : faultsCell(incentives.faults))),
    ]),
  ];
}

function figureOr(value: Result<Dec | undefined>): Cell {
  return value.ok ? figurePer(value.value) : faultsCell(value.faults);
}
