import type { Dec } from '../../exact/decimal.js';
import { conflict } from '../../fault/fault.js';
import { failed, ok } from '../../fault/result.js';
import { phrase } from '../../phrase/phrase.js';
import { LEVERS, type LeverId } from '../../scenario/levers/levers.js';
import { countsResolutions } from '../../terms/charge.js';
import type { Offer } from '../../terms/offer.js';
import { handoverBends } from './bends.js';
import type { NegotiatedTerm } from './negotiated-term.js';

export const platformFee = amount('platformFee');
export const seatPrice = amount('seatPrice');
export const minimumFee = amount('minimumFee');
export const monthlyCap: NegotiatedTerm = { ...amount('monthlyCap'), takesZero: false };

export const priceLevel = ofLever('price level');
export const discount = ofLever('discount');

export const exchangeRate: NegotiatedTerm = {
  ...ofLever('exchange rate'),
  takesZero: false,
  stands: (base) => {
    const stands = LEVERS['exchange rate'].get(base);
    if (stands !== undefined) return ok(stands);
    const where = { table: 'offers', offer: base.offer.name, term: 'Exchange rate' } as const;
    return failed(conflict(where, phrase('noExchangeRate')));
  },
};

export const handoverShare: NegotiatedTerm = {
  ...ofLever('handover share'),
  stands: (base) => {
    if (base.offer.charges.some(countsResolutions)) return ok(LEVERS['handover share'].get(base));
    const where = { table: 'offers', offer: base.offer.name } as const;
    return failed(conflict(where, phrase('noChargeWith', 'handover share')));
  },
  bends: handoverBends,
};

/** An amount of the whole offer. */
function amount(field: 'platformFee' | 'seatPrice' | 'minimumFee' | 'monthlyCap'): NegotiatedTerm {
  return {
    writes: 'money',
    takesZero: true,
    isShare: false,
    stands: ({ offer }) => ok<Dec | undefined>(offer[field]),
    put: ({ traffic, offer }, value) => ok({ traffic, offer: { ...offer, [field]: value } satisfies Offer }),
  };
}

/** A term that studies turn too. */
function ofLever(id: LeverId): NegotiatedTerm {
  const lever = LEVERS[id];
  return {
    writes: lever.writes,
    takesZero: true,
    isShare: lever.range.isShare === true,
    stands: (base) => ok(lever.get(base)),
    put: (base, value) => lever.set(base, value),
  };
}
