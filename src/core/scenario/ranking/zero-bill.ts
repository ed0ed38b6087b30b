import { everyRateIsFree } from '../../terms/free.js';
import type { Quote } from '../quote/quote.js';
import { phrase } from '../../phrase/phrase.js';

/**
 * Whether an offer bills nothing for a month that has sessions, though not every rate of it is free: such a bill is a
 * slip in its terms more often than a price, and stands behind those that cost something.
 */
export function billsNothing({
  invoice,
  offer,
  traffic,
}: Pick<Quote, 'invoice' | 'offer' | 'traffic'>): boolean {
  return (
    invoice.total.isZero() &&
    traffic.channels.some(({ sessions }) => !sessions.isZero()) &&
    !everyRateIsFree(offer)
  );
}

/** Why it stands there. */
export const ZERO_BILL = phrase('zeroBill');
