import { AMOUNT_OR_NONE } from '../grid/number.js';
import { phrase } from '../phrase/phrase.js';
import type { OfferTerm } from './offer-term.js';

/** What an offer's money is in, and what it is worth where figures are compared. */
export const CURRENCY_TERMS = {
  currency: {
    header: 'Currency',
    kind: 'text',
    group: 'fee',
    unit: phrase('unitCode'),
    says: phrase('currencySays'),
    example: 'USD',
    place: 10,
    of: 'offer',
    isCommon: true,
    isUsual: true,
    sheet: { width: 10 },
  },
  exchangeRate: {
    header: 'Exchange rate',
    aliases: ['fx rate', 'conversion rate'],
    kind: 'number',
    rule: AMOUNT_OR_NONE,
    group: 'fee',
    unit: phrase('unitReportedForOne'),
    says: phrase('exchangeRateSays'),
    example: 1.08,
    place: 15,
    of: 'offer',
    isBuyers: true,
    enters: 'exchangeRate',
    sheet: { width: 13, isDecimal: true },
  },
} as const satisfies Readonly<Record<string, OfferTerm>>;
