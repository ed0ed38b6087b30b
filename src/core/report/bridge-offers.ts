import { sum } from '../exact/decimal.js';
import { inWords } from '../phrase/in-words.js';
import type { OffersStep } from '../scenario/quote/bridge-offers.js';
import { figure, type Table } from './table.js';

/** The kinds of terms with what each adds under either offer, the last row being their sums. */
export function tabulateBridgeOffers(
  steps: readonly OffersStep[],
  names: { readonly a: string; readonly b: string },
): Table {
  const last = steps.at(-1);
  const total = (of: 'a' | 'b' | 'difference') => figure(sum(steps.map((own) => own[of])));
  return [
    ['Step', names.a, names.b, 'Difference', 'Running cost per resolution'],
    ...steps.map(({ step, a, b, difference, running }) => [
      inWords(step),
      figure(a),
      figure(b),
      figure(difference),
      figure(running),
    ]),
    ...(last === undefined
      ? []
      : [
          [
            'Effective cost per resolution',
            total('a'),
            total('b'),
            total('difference'),
            figure(last.running),
          ],
        ]),
  ];
}
