import { conflict, type Fault } from '../../fault/fault.js';
import { isForeign, type Offer } from '../../terms/offer.js';
import type { Traffic } from '../../traffic/channel.js';
import { phrase } from '../../phrase/phrase.js';

/**
 * People and vendor are added up, so what they cost must be in one currency; one that is not stated is the other's. Of an
 * offer that is converted, human costs are in the currency that it is converted to.
 */
export function checkMoney(offer: Offer, { channels }: Traffic): Fault[] {
  const {
    name,
    currency: { code },
  } = offer;
  if (code === undefined) return [];
  return channels.flatMap((channel) => {
    const { currency, humanCost } = channel;
    if (humanCost === undefined || currency === undefined) return [];
    if (isForeign(offer)) return currency === code ? [notReported(channel.name, code, name)] : [];
    if (currency === code) return [];
    return [
      conflict(
        { table: 'traffic', channel: channel.name, term: 'Human cost' },
        phrase('otherCurrency', currency, name, code),
      ),
    ];
  });
}

function notReported(channel: string, code: string, offer: string): Fault {
  return conflict({ table: 'traffic', channel, term: 'Human cost' }, phrase('costsConverted', code, offer));
}
