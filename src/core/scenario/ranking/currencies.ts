import { plain } from '../../exact/plain.js';
import { conflict, type Fault } from '../../fault/fault.js';
import { ok } from '../../fault/result.js';
import { isForeign, type Offer } from '../../terms/offer.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { phrase } from '../../phrase/phrase.js';

/**
 * The currency that figures are reported in, as three letters: that of the offers that are not converted, or of human costs
 * beside offers that all are; undefined where nothing says so.
 */
export function moneyOf(offers: readonly ReadOffer[], traffic: Traffic | undefined): string | undefined {
  const own = labelled(offers).find((offer) => !isForeign(offer))?.currency.code;
  return own ?? traffic?.channels.find(({ currency }) => currency !== undefined)?.currency;
}

/**
 * What keeps offers from being compared in one currency: two of them without an exchange rate, or two rates of one
 * currency.
 */
export function currencyFault(offers: readonly ReadOffer[]): Fault | undefined {
  return faultAmong(labelled(offers));
}

/** The same of offers that could all be read. */
export function currencyFaultOf(offers: readonly Offer[]): Fault | undefined {
  return currencyFault(offers.map((offer) => ({ name: offer.name, offer: ok(offer) })));
}

function faultAmong(own: readonly Offer[]): Fault | undefined {
  const first = own.find((offer) => !isForeign(offer));
  const other = own.find((offer) => !isForeign(offer) && offer.currency.code !== first?.currency.code);
  if (first !== undefined && other !== undefined) {
    const [code = '', otherCode = ''] = [first.currency.code, other.currency.code];
    return conflict(
      { table: 'offers', term: 'Currency' },
      phrase('twoCurrencies', first.name, code, other.name, otherCode),
    );
  }
  return twoRates(own);
}

function twoRates(offers: readonly Offer[]): Fault | undefined {
  for (const [index, offer] of offers.entries()) {
    const before = offers.slice(0, index).find(({ currency, exchangeRate }) => {
      return currency.code === offer.currency.code && !exchangeRate.eq(offer.exchangeRate);
    });
    if (before === undefined) continue;
    const rates = [before, offer].map(({ exchangeRate }) => plain(exchangeRate)) as [string, string];
    return conflict(
      { table: 'offers', term: 'Exchange rate' },
      phrase('twoExchangeRates', offer.currency.code ?? '', ...rates),
    );
  }
  return undefined;
}

function labelled(offers: readonly ReadOffer[]): Offer[] {
  return offers.flatMap(({ offer }) =>
    offer.ok && offer.value.currency.code !== undefined ? [offer.value] : [],
  );
}
