import type { Charge } from '../../terms/charge.js';
import type { Offer } from '../../terms/offer.js';
import type { Channel, Traffic } from '../../traffic/channel.js';

/** The traffic with every channel changed. */
export function withChannels({ channels }: Traffic, change: (channel: Channel) => Channel): Traffic {
  return { channels: channels.map(change) };
}

/** The offer with every charge changed. */
export function withCharges(offer: Offer, change: (charge: Charge) => Charge): Offer {
  return { ...offer, charges: offer.charges.map(change) };
}
