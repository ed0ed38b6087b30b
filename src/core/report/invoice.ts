import { isShown } from '../invoice/line.js';
import type { Invoice } from '../invoice/view.js';
import { figure, type Table } from './table.js';
import { inWords } from '../phrase/in-words.js';

/** An invoice line by line, the last row the total. Lines of 0 are left out but for charges and what a steady month has not. */
export function tabulateInvoice({ lines, total }: Invoice): Table {
  const shown = lines.filter(isShown);
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
