import { committedUnits, includedUnits, overageRate, rate, sessionCap } from './charge-terms.js';
import type { NegotiatedTerm } from './negotiated-term.js';
import {
  discount,
  exchangeRate,
  handoverShare,
  minimumFee,
  monthlyCap,
  platformFee,
  priceLevel,
  seatPrice,
} from './offer-terms.js';
import type { NegotiatedTermId } from './term-words.js';

/** What each term is in an offer. */
export const NEGOTIATED_TERMS: Readonly<Record<NegotiatedTermId, NegotiatedTerm>> = {
  rate,
  'overage rate': overageRate,
  'price level': priceLevel,
  discount,
  'platform fee': platformFee,
  'seat price': seatPrice,
  'minimum fee': minimumFee,
  'monthly cap': monthlyCap,
  'session cap': sessionCap,
  'committed units': committedUnits,
  'included units': includedUnits,
  'handover share': handoverShare,
  'exchange rate': exchangeRate,
};
