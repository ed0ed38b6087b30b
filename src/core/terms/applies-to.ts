import { METERS, type MeterId } from '../meter/index.js';
import type { Meter } from '../meter/meter.js';
import type { OfferTerm } from './offer-term.js';

/** Whether a charge of this meter has a use for a term; of no meter yet, whether every charge has. */
export function appliesTo({ appliesTo: to }: OfferTerm, id: MeterId | undefined): boolean {
  if (to === undefined) return true;
  if (id === undefined) return false;
  const meter: Meter = METERS[id];
  if (to === 'counted') return meter.kind !== 'month';
  if (to === 'usage') return meter.kind === 'usage';
  return to === 'replies' ? meter.kind === 'usage' && meter.replyUnits !== undefined : to.includes(id);
}
