import type { Offer } from './offer.js';
import { kindOf, type Tariff } from './tariff/tariff.js';

/**
 * Whether every rate that an offer states is free, and it states one. A rate of 0 can only come from the word; a flat
 * row that only carries fees states none.
 */
export function everyRateIsFree({ charges }: Offer): boolean {
  const stated = charges.map(({ tariff }) => tariff).filter(statesRate);
  return stated.length > 0 && stated.every((own) => kindOf(own).isFree(own));
}

function statesRate(tariff: Tariff): boolean {
  return tariff.kind !== 'perUnit' || tariff.isUnstated !== true;
}
