import { ONE, type Dec } from '../exact/decimal.js';
import { roundMoney } from '../exact/rounding.js';
import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { phrase } from '../phrase/phrase.js';
import { MONTHS_IN_YEAR } from '../traffic/months.js';
import type { Charge } from './charge.js';
import type { Offer } from './offer.js';
import { kindOf } from './tariff/tariff.js';

/** The terms of an offer month by month: the rows that hold, at the prices of their contract year. Equal months have one. */
export function monthlyTerms(offer: Offer): (month: number) => Result<Offer> {
  const known = new Map<string, Offer>();
  return (month) => {
    const own = inPhase(offer, month);
    if (own === undefined) {
      const where = { table: 'offers', offer: offer.name, month, term: 'From month' } as const;
      return failed(conflict(where, phrase('noRowHolds')));
    }
    const year = Math.floor((month - 1) / MONTHS_IN_YEAR);
    if (year === 0 || offer.beyond === undefined || offer.beyond.uplift.isZero()) return ok(own.offer);
    const key = `${own.place} ${year}`;
    const risen = known.get(key) ?? uplifted(own.offer, offer.beyond.uplift, year);
    known.set(key, risen);
    return ok(risen);
  };
}

function inPhase(offer: Offer, month: number): { readonly place: number; readonly offer: Offer } | undefined {
  const { phases } = offer;
  if (phases === undefined) return { place: 0, offer };
  const place = phases.findIndex(({ from, to }) => from <= month && month <= (to ?? Infinity));
  const phase = phases[place];
  return phase && { place, offer: phase.offer };
}

/** A price after so many yearly rises, rounded to its own decimals and two more. */
export function risen(price: Dec, uplift: Dec, years: number): Dec {
  if (years === 0 || uplift.isZero()) return price;
  return roundMoney(price.times(ONE.plus(uplift).pow(years)), price.decimalPlaces() + 2);
}

function uplifted(offer: Offer, uplift: Dec, years: number): Offer {
  const rise = (price: Dec) => risen(price, uplift, years);
  const riseOf = (price: Dec | undefined) => price && rise(price);
  return {
    ...offer,
    minimumFee: rise(offer.minimumFee),
    monthlyCap: riseOf(offer.monthlyCap),
    seatPrice: rise(offer.seatPrice),
    platformFee: rise(offer.platformFee),
    escalationFees: offer.escalationFees.map((own) => ({ ...own, fee: rise(own.fee) })),
    charges: offer.charges.map((charge): Charge => ({
      ...charge,
      tariff: kindOf(charge.tariff).repriced(charge.tariff, rise),
      sessionCap: riseOf(charge.sessionCap),
      resolutionCap: riseOf(charge.resolutionCap),
    })),
  };
}
