import type { Content } from '../../model/page/sheet.js';
import { chosenAmong } from './chosen-offer.js';
import { chosenWords, viewOf, whileChosen, type Chosen } from './chosen.js';
import { convertible } from './convertible.js';
import { blockOf, pricedCall, pricedOffer } from './priced-call.js';
import { formula, text } from './rows.js';
import { Unconvertible } from './unconvertible.js';

/** BILL: the total of an offer's invoice, one for each position of its views and names. */
export const bill = convertible((call) => {
  const priced = pricedCall(call);
  const views = chosenWords(call, 'view');
  const names = chosenWords(call, 'offerName');
  const ranges = [views, names].filter((words) => words.length > 1 || (words[0]?.length ?? 0) > 1);
  const rows = Math.max(views.length, names.length);
  const columns = Math.max(views[0]?.length ?? 0, names[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Content => {
      const view = pick(views, row, column);
      const name = pick(names, row, column);
      const spreading = ranges.map((words) => pick(words, row, column));
      if (spreading.length > 0 && spreading.every(({ word }) => word === undefined)) {
        return blankWhile(spreading);
      }
      const total = (offerName: string | undefined) =>
        blockOf(priced, pricedOffer(priced, offerName)).invoice(viewOf(view)).total;
      const words = chosenAmong(priced, name, total);
      return formula(whileChosen(words, [view]));
    }),
  );
});

function pick(words: readonly (readonly Chosen[])[], row: number, column: number): Chosen {
  const line = words[words.length === 1 ? 0 : row];
  const word = line?.[line.length === 1 ? 0 : column];
  if (word === undefined) throw new Unconvertible('its views and names are ranges of different sizes');
  return word;
}

function blankWhile(words: readonly Chosen[]): Content {
  const condition = whileChosen('""', words);
  return condition === '""' ? text('') : formula(condition);
}
