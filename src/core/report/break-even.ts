import type { BreakEvenInterval } from '../study/break-even/break-even-map.js';
import { figure, type Table } from './table.js';

/** The map of who is cheaper where, a row for each interval, in rising order. */
export function tabulateBreakEven(
  intervals: readonly BreakEvenInterval[],
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
    ...intervals.map(({ from, to, cheaper, shared }) => [
      figure(from),
      figure(to),
      words[cheaper],
      shared === undefined ? '' : figure(shared),
    ]),
  ];
}
