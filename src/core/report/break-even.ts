import type { MarkedInterval } from '../study/break-even/billing-nothing.js';
import { figure, type Table } from './table.js';

/** The map of who is cheaper where, a row for each interval, in rising order; a bill of 0 is said instead of called cheap. */
export function tabulateBreakEven(
  intervals: readonly MarkedInterval[],
  { a, b }: { readonly a: string; readonly b: string },
): Table {
  const words = {
    a,
    b,
    same: 'Same',
    unpricedA: `${a} has no price`,
    unpricedB: `${b} has no price`,
  };
  return [
    ['From', 'To', 'Cheaper', 'Both cost at the start'],
    ...intervals.map(({ from, to, cheaper, shared, billsNothing }) => [
      figure(from),
      figure(to),
      billsNothing === true ? `${words[cheaper]} bills 0` : words[cheaper],
      shared === undefined ? '' : figure(shared),
    ]),
  ];
}
