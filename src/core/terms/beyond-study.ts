import { conflict, type Fault } from '../fault/fault.js';
import { within } from '../fault/place.js';
import { phrase } from '../phrase/phrase.js';
import type { Offer } from './offer.js';

/**
 * What a study of one month turned or drawn cannot follow: packages that a month before has bought stay for the year,
 * so what a month costs is not said by the month.
 */
export function beyondStudy({ charges }: Offer): Fault[] {
  return charges.flatMap(({ tariff, where }) =>
    tariff.kind === 'package' && tariff.isRatchet === true
      ? [conflict(within(where, { term: 'Package mode' }), phrase('ratchetInStudy'))]
      : [],
  );
}
