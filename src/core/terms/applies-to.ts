import { METERS } from '../meter/index.js';
import type { MeterId } from '../meter/meter-word.js';
import type { OfferTerm } from './offer-term.js';

/** Whether a charge of this meter has a use for a term. */
export function appliesTo({ appliesTo: to }: OfferTerm, meter: MeterId): boolean {
  if (to === undefined) return true;
  if (to === 'counted') return meter !== 'flat';
  return to === 'usage' ? METERS[meter].kind === 'usage' : to.includes(meter);
}
