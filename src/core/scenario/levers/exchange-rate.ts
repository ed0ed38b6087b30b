import { conflict } from '../../fault/fault.js';
import { failed, ok } from '../../fault/result.js';
import { POSITIVE } from '../../grid/number.js';
import { isForeign } from '../../terms/offer.js';
import type { Lever } from './lever.js';
import { phrase } from '../../phrase/phrase.js';

/** Reporting money for one unit of an offer's currency, where the offer states it. */
export const exchangeRate = {
  label: phrase('leverExchangeRateLabel'),
  unit: phrase('unitReportedForOne'),
  writes: 'factor',
  range: POSITIVE,
  aliases: ['fx rate', 'fx'],
  isOptional: true,
  isOfSomeOffers: true,
  get: ({ offer }) => (isForeign(offer) ? offer.exchangeRate : undefined),
  set: ({ traffic, offer }, value) =>
    isForeign(offer)
      ? ok({ traffic, offer: { ...offer, exchangeRate: value } })
      : failed(
          conflict({ table: 'offers', offer: offer.name, term: 'Exchange rate' }, phrase('noExchangeRate')),
        ),
  stream: 6,
} as const satisfies Lever;
