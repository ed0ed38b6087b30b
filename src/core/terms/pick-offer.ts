import { conflict, missing, unknownWord } from '../fault/fault.js';
import { failed, type Result } from '../fault/result.js';
import { suggestion } from '../grid/nearest.js';
import { nameKey } from './channels.js';
import type { Offer } from './offer.js';
import type { ReadOffer } from './read-offers.js';
import { phrase } from '../phrase/phrase.js';

/** The offer of this name; without a name, the only one there is. `argument` is where the name stands. */
export function pickOffer(
  offers: readonly ReadOffer[],
  name: string | undefined,
  argument = 'offerName',
): Result<Offer> {
  const names = offers.map((own) => own.name);
  if (name === undefined) {
    const [only, ...others] = offers;
    if (only === undefined) return failed(missing('offers', phrase('anOfferNeeded')));
    if (others.length === 0) return only.offer;
    return failed(conflict(argument, phrase('whichOffer', names.join(', '))));
  }
  const found = offers.find((own) => nameKey(own.name) === nameKey(name));
  if (found !== undefined) return found.offer;
  return failed(
    unknownWord(
      argument,
      name,
      phrase('noOffer', suggestion(name, names) || phrase('offersAre', names.join(', '))),
    ),
  );
}
