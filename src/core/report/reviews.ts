import type { Cell } from '../grid/cell.js';
import type { Review } from '../study/time/review.js';
import { figure, figurePer, type Table } from './table.js';

/** The months between two reviews a row: what was reached, what it cost, and how far it is from the budget. */
export function tabulateReviews(reviews: readonly Review[]): Table {
  return [
    [
      'Months',
      'Sessions',
      'Resolutions',
      'Resolution rate',
      'Over budgeted rate',
      'Total',
      'Cost per resolution',
    ],
    ...reviews.map((own): Cell[] => [
      own.from === own.to ? String(own.from) : `${own.from} to ${own.to}`,
      figure(own.sessions),
      figure(own.resolutions),
      figurePer(own.resolutionRate),
      own.overBudget === undefined ? '' : figure(own.overBudget),
      figure(own.total),
      figurePer(own.costPerResolution),
    ]),
  ];
}
