import type { Offer } from './offer.js';
import type { Tariff } from './tariff/tariff.js';

/**
 * Whether every rate that an offer states is free, and it states one. A rate of 0 can only come from the word; a flat
 * row that only carries fees states none.
 */
export function everyRateIsFree({ charges }: Offer): boolean {
  const stated = charges.map(({ tariff }) => tariff).filter(statesRate);
  return stated.length > 0 && stated.every(isFree);
}

function statesRate(tariff: Tariff): boolean {
  return tariff.kind !== 'perUnit' || tariff.isUnstated !== true;
}

function isFree(tariff: Tariff): boolean {
  switch (tariff.kind) {
    case 'perUnit':
      return tariff.rate.isZero();
    case 'package':
      return tariff.price.isZero();
    case 'commitment':
      return tariff.rate.isZero() && tariff.overageRate.isZero();
    case 'tiers':
      return tariff.tiers.every(({ rate, flatFee }) => rate.isZero() && flatFee.isZero());
  }
}
