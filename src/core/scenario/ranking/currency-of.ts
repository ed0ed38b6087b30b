import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';

/** What money of a scenario is in, three letters: as the first offer states it, else as the traffic does for its human costs. */
export function currencyOf(offers: readonly ReadOffer[], channels: Traffic['channels']): string | undefined {
  const ofOffers = offers.flatMap(({ offer }) => (offer.ok ? [offer.value.currency.code] : []));
  const ofTraffic = channels.map(({ currency }) => currency);
  return [...ofOffers, ...ofTraffic].find((code) => code !== undefined);
}
