import { coversChannel } from './channels.js';
import { meterOf } from './charge.js';
import type { Offer } from './offer.js';

/** Whether an offer serves the channel: by its usage charges; by seats and flat charges only if it has no other. */
export function serves(offer: Offer, channelName: string): boolean {
  const usage = offer.charges.filter((charge) => meterOf(charge).kind === 'usage');
  const counting = usage.length > 0 ? usage : offer.charges;
  return counting.some((charge) => coversChannel(charge.channels, channelName));
}
