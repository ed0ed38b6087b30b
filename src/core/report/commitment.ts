import type { Cell } from '../grid/cell.js';
import type { CommitmentCost, CommitmentStudy } from '../study/commitment.js';
import { figure, type Table } from './table.js';

/** What is said of the commitment that costs least, beside or without what the two rates choose. */
export const BY_ALL_TERMS = 'all terms';

/**
 * A row for each commitment that was tried, rising, with who would choose it: the two rates alone, or all terms of the
 * offer. A last row has the use from which on a committed unit pays.
 */
export function tabulateCommitment(study: CommitmentStudy): Table {
  return [
    ['Committed units', 'Mean bill', 'Use', 'Chosen by'],
    ...study.tried.map((own): Cell[] => [
      figure(own.units),
      figure(own.meanBill),
      own.use === undefined ? '' : figure(own.use),
      chosenBy(own, study),
    ]),
    ['Break-even use', '', figure(study.breakEvenUse), 'committed ÷ overage rate'],
  ];
}

function chosenBy({ units }: CommitmentCost, { byQuantile, best }: CommitmentStudy): string {
  const choices = [
    ...(units.eq(byQuantile.units) ? ['two rates'] : []),
    ...(units.eq(best.units) ? [BY_ALL_TERMS] : []),
  ];
  return choices.join(' and ');
}
