import { everyRateIsFree } from '../../terms/free.js';
import type { Quote } from '../quote/quote.js';
import { phrase } from '../../phrase/phrase.js';

/** Whether a bill of 0 would be no price: there are sessions, and not every rate of the offer is free. */
export function zeroIsNoPrice({ offer, traffic }: Pick<Quote, 'offer' | 'traffic'>): boolean {
  return traffic.channels.some(({ sessions }) => !sessions.isZero()) && !everyRateIsFree(offer);
}

/**
 * Whether an offer bills nothing for a month that has sessions, though not every rate of it is free: such a bill is a
 * slip in its terms more often than a price, and stands behind those that cost something.
 */
export function billsNothing(quote: Pick<Quote, 'invoice' | 'offer' | 'traffic'>): boolean {
  return quote.invoice.total.isZero() && zeroIsNoPrice(quote);
}

/** Why it stands there. */
export const ZERO_BILL = phrase('zeroBill');
