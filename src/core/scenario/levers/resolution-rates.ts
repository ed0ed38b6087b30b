import type { Traffic } from '../../traffic/channel.js';
import type { Case } from './lever.js';
import { servedActivity } from './served-activity.js';
import type { TurnedShare, WeightedShare } from './turn-shares.js';

/** The resolution rates that an offer has: those of the channels it serves, or its own. */
export function servedRates(base: Case): WeightedShare[] {
  return ratesOf(servedActivity(base));
}

/** The resolution rates of the traffic as a whole, whoever serves it. */
export function trafficRates(traffic: Traffic): WeightedShare[] {
  return ratesOf(traffic);
}

function ratesOf({ channels }: Traffic): WeightedShare[] {
  return channels.map(({ sessions, resolutionRate }) => ({ weight: sessions, share: resolutionRate }));
}

/** A case with the rate of every channel turned, and its offer's own where it states one. */
export function withRates({ traffic, offer }: Case, turned: TurnedShare): Case {
  const channels = traffic.channels.map((channel) => ({
    ...channel,
    resolutionRate: turned(channel.resolutionRate),
  }));
  return {
    traffic: { channels },
    offer: { ...offer, resolutionRate: offer.resolutionRate && turned(offer.resolutionRate) },
  };
}
