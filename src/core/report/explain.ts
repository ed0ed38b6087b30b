import type { Quote } from '../scenario/quote/quote.js';
import { explainCharge } from './explain/charge.js';
import { explainInvoice } from './explain/invoice.js';
import { stepLabel } from './explain/labels.js';
import { explainTraffic } from './explain/traffic.js';
import { figurePer, type Table } from './table.js';
import { inWords } from '../phrase/in-words.js';

/** The derivation of an offer's invoice: every number of it, with the numbers that it was made from. */
export function tabulateDerivation(quote: Quote): Table {
  const steps = [...explainTraffic(quote), ...quote.rated.flatMap(explainCharge), ...explainInvoice(quote)];
  return [
    ['Stage', 'Item', 'Formula', 'Value', 'Unit'],
    ...steps.map((step) => {
      const { stage, item, unit } = stepLabel(step);
      return [stage, inWords(item), inWords(step.formula), figurePer(step.value), inWords(unit)];
    }),
  ];
}
