import type { Invoice } from '../invoice/view.js';
import { figure, type Table } from './table.js';
import { inWords } from '../phrase/in-words.js';

/** An invoice line by line; lines of 0 are left out except charges, and the last row is the total. */
export function tabulateInvoice({ lines, total }: Invoice): Table {
  const shown = lines.filter((line) => line.kind === 'charge' || !line.amount.isZero());
  return [
    ['Line', 'Quantity', 'Unit', 'Rate', 'Amount'],
    ...shown.map(({ label, quantity, unit, rate, amount }) => [
      inWords(label),
      figure(quantity),
      inWords(unit),
      rate === undefined ? '' : figure(rate),
      figure(amount),
    ]),
    ['Total', '', '', '', figure(total)],
  ];
}
