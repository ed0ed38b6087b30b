import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { nameKey } from './channels.js';
import type { Offer } from './offer.js';
import type { ReadOffer } from './read-offers.js';
import { pickOffer } from './pick-offer.js';
import { phrase } from '../phrase/phrase.js';

/**
 * Two offers by their names. Where the range holds only two, names may be left out: they are taken in their order, or
 * the other one of the one that is named.
 * Faults: an unknown name; a name left out where there are not two offers; the same offer twice.
 */
export function pickPair(
  offers: readonly ReadOffer[],
  names: { readonly a: string | undefined; readonly b: string | undefined },
): Result<{ readonly a: Offer; readonly b: Offer }> {
  const two = offers.length === 2 ? offers : [];
  const left = (named: string | undefined, place: 0 | 1) =>
    named === undefined ? two[place]?.name : two.find(({ name }) => nameKey(name) !== nameKey(named))?.name;
  const a = pickOffer(offers, names.a ?? left(names.b, 0), 'offerA');
  if (!a.ok) return a;
  const b = pickOffer(offers, names.b ?? left(names.a, 1), 'offerB');
  if (!b.ok) return b;
  if (a.value === b.value) return failed(conflict('offerB', phrase('soIs', b.value.name, 'offerA')));
  return ok({ a: a.value, b: b.value });
}
