import { conflict, type Fault } from '../../fault/fault.js';
import type { Offer } from '../../terms/offer.js';
import type { Traffic } from '../../traffic/channel.js';
import { phrase } from '../../phrase/phrase.js';

/** People and vendor are added up, so what they cost must be in one currency; one that is not stated is the other's. */
export function checkMoney({ name, currency: { code } }: Offer, { channels }: Traffic): Fault[] {
  if (code === undefined) return [];
  return channels.flatMap((channel) => {
    const { currency, humanCost } = channel;
    if (humanCost === undefined || currency === undefined || currency === code) return [];
    return [
      conflict(
        { table: 'traffic', channel: channel.name, term: 'Human cost' },
        phrase('otherCurrency', currency, name, code),
      ),
    ];
  });
}
