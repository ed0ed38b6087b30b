import { conflict, type Fault } from '../fault/fault.js';
import type { Offer } from './offer.js';
import { phrase } from '../phrase/phrase.js';

/** Why an offer is priced case by case only: where it pauses at an amount, its bill over volume or chance is no curve. */
export function noCurve({ name, pauseAtAmount }: Offer): Fault | undefined {
  if (pauseAtAmount === undefined) return undefined;
  return conflict({ table: 'offers', offer: name, term: 'Pause at amount' }, phrase('pausesAtAmount'));
}
