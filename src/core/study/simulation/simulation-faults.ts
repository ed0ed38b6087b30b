import { conflict, type Fault } from '../../fault/fault.js';
import { phrase } from '../../phrase/phrase.js';
import { isForeign } from '../../terms/offer.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Spread } from './spread.js';

const MOST_TRIALS = 1_000_000;

/** One drawn exchange rate is that of one currency, which some offer has. */
export function exchangeFaults(spreads: readonly Spread[], offers: readonly ReadOffer[]): Fault[] {
  if (!spreads.some(({ lever }) => lever === 'exchange rate')) return [];
  const foreign = offers.flatMap(({ offer }) => (offer.ok && isForeign(offer.value) ? [offer.value] : []));
  const codes = [...new Set(foreign.map(({ currency }) => currency.code ?? ''))];
  if (codes.length === 1) return [];
  const place = { table: 'spread', lever: 'exchange rate' } as const;
  return [
    conflict(place, foreign.length === 0 ? phrase('noExchangeRate') : phrase('severalExchangeRates', codes)),
  ];
}

/** What trials and seed may be. */
export function termFaults({ trials, seed }: { readonly trials: number; readonly seed: number }): Fault[] {
  const whole = Number.isInteger(trials) && trials >= 1 && trials <= MOST_TRIALS;
  return [
    ...(whole
      ? []
      : [conflict('trials', phrase('itIs', String(trials), phrase('wholeFromOne', '1,000,000')))]),
    ...(Number.isSafeInteger(seed)
      ? []
      : [conflict('seed', phrase('itIs', String(seed), phrase('wholeNumber')))]),
  ];
}
