import type { Result } from '../../src/core/fault/result.js';
import { quote, type Quote } from '../../src/core/scenario/quote/quote.js';
import type { Offer } from '../../src/core/terms/offer.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import type { Traffic } from '../../src/core/traffic/channel.js';
import { readChannels } from '../../src/core/traffic/read-traffic.js';
import { channelRecord, offerRecords, tableOf } from './cells.js';
import { valueOf } from './doors.js';
import type { Channel, ChargeRow, OfferTerms } from './engine.js';

/** Terms as an offer, through the table a person would fill in. */
export function offerOf(terms: OfferTerms): Offer {
  const [only] = valueOf(readOffers(tableOf(offerRecords(terms))));
  if (only === undefined) throw new Error('no offer');
  return valueOf(only.offer);
}

export function trafficOf(channels: readonly Channel[]): Traffic {
  return valueOf(readChannels(tableOf(channels.map(channelRecord))));
}

export function quoteTerms(terms: OfferTerms, channels: readonly Channel[]): Result<Quote> {
  return quote(trafficOf(channels), offerOf(terms));
}

/** The same terms with every row changed. */
export function withRows(terms: OfferTerms, change: (row: ChargeRow) => ChargeRow): OfferTerms {
  return { ...terms, rows: terms.rows.map(change) };
}
