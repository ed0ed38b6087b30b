import { literal } from '../literal.js';
import { nameKey } from '../../core/terms/channels.js';
import type { Chosen } from './chosen.js';
import { pricedOffer, type PricedCall } from './priced-call.js';
import { Unconvertible } from './unconvertible.js';

/** So many offers are told apart in one formula. */
const MOST_OFFERS = 12;

/**
 * A figure of the offer that a name chooses: of each offer that it may choose, where the name stands in a cell. Another
 * name has no answer, #N/A.
 */
export function chosenAmong(
  priced: PricedCall,
  { word, address }: Chosen,
  figure: (offerName: string | undefined) => string,
): string {
  const chosen = pricedOffer(priced, word).offer.name;
  const own = figure(chosen);
  if (address === undefined) return own;
  if (word === undefined) return `IF(TRIM(${address})="",${own},NA())`;
  const others = priced.offers.filter(({ name }) => nameKey(name) !== nameKey(chosen));
  const answers = [
    { name: chosen, words: own },
    ...(others.length < MOST_OFFERS ? others : []).flatMap(answer),
  ];
  return answers.reduceRight(
    (rest, { name, words }) => `IF(TRIM(${address})=${literal(name)},${words},${rest})`,
    'NA()',
  );

  function answer({ name }: { readonly name: string }) {
    try {
      return [{ name, words: figure(name) }];
    } catch (thrown) {
      // An offer without a price has no figure to choose.
      if (thrown instanceof Unconvertible) return [];
      throw thrown;
    }
  }
}
