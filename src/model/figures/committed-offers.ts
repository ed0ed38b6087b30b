import type { ReadOffer } from '../../core/terms/read-offers.js';
import type { ModelDraft } from './draft.js';

/** The offers that a commitment can be chosen for, in the order of their table. */
export function committedOffers({ offers }: Pick<ModelDraft, 'offers'>): ReadOffer[] {
  return offers.filter(
    ({ offer }) => offer.ok && offer.value.charges.some(({ tariff }) => tariff.kind === 'commitment'),
  );
}
