import type { Header } from '../grid/headers.js';
import type { NumberRule } from '../grid/number.js';
import type { TableShape } from '../grid/table.js';
import { headersWhere } from '../grid/term.js';
import { BEYOND_TERMS } from './beyond-terms.js';
import { CURRENCY_TERMS } from './currency-terms.js';
import { DEFINITION_TERMS } from './definition-terms.js';
import { LIMIT_TERMS } from './limit-terms.js';
import type { OfferTerm } from './offer-term.js';
import { PRICE_TERMS } from './price-terms.js';
import { WHOLE_TERMS } from './whole-terms.js';

/** A column of numbers and the rule they follow. */
export interface NumberColumn extends Header {
  readonly rule: NumberRule;
}

/** Every column of an Offers table, in the order in which they are shown: what is charged, how it is counted, fees, totals, what looks beyond the month. */
export const OFFER_TERMS = {
  ...PRICE_TERMS,
  ...LIMIT_TERMS,
  ...DEFINITION_TERMS,
  ...WHOLE_TERMS,
  ...CURRENCY_TERMS,
  ...BEYOND_TERMS,
};

/** The columns of numbers that are of some kind, by their keys. */
type NumbersOf<Of extends OfferTerm['of']> = {
  [
    Key in keyof typeof OFFER_TERMS as (typeof OFFER_TERMS)[Key] extends { of: Of; rule: NumberRule }
      ? Key
      : never
  ]: (typeof OFFER_TERMS)[Key];
};

/** Numbers of one charge. 0 is a blank where no charge could mean it. */
export const CHARGE_NUMBERS = numbersOf('charge');

/** Numbers of the whole offer, stated once; see `readStated` for what a 0 means. */
export const OFFER_NUMBERS = numbersOf('offer');

/** Fees, which add up over an offer's rows. */
export const FEE_NUMBERS = numbersOf('fee', 'rowFee');

function numbersOf<Of extends OfferTerm['of']>(...of: readonly Of[]): NumbersOf<Of> {
  const kinds: readonly string[] = of;
  const own = Object.entries<OfferTerm>(OFFER_TERMS).filter(
    ([, term]) => kinds.includes(term.of) && term.rule !== undefined,
  );
  return Object.fromEntries(own);
}

/** Every header that an Offers table may have. */
export const OFFER_HEADERS: readonly Header[] = Object.values<Header>(OFFER_TERMS);

/** How an Offers table is read. A row that names a meter is a charge, whatever it is called. */
export const OFFERS_TABLE: TableShape = {
  table: 'offers',
  headers: OFFER_HEADERS,
  signs: [OFFER_TERMS.offer.header, OFFER_TERMS.meter.header],
  totals: {
    named: OFFER_TERMS.offer.header,
    additive: headersWhere<OfferTerm>(OFFER_TERMS, ({ inTotal }) => inTotal === 'sum'),
    made: () => null,
    averaged: [],
    never: OFFER_TERMS.meter.header,
    fewest: 2,
  },
};
