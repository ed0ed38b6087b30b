import { AMOUNT_OR_NONE } from '../grid/number.js';
import { METERS } from '../meter/index.js';
import type { Meter } from '../meter/meter.js';
import type { OfferTerm } from './offer-term.js';
import { phrase } from '../phrase/phrase.js';

/** Which terms are a meter's own: how a session becomes units stands before what else defines it. */
const OF_METERS = Object.entries<Meter>(METERS)
  .flatMap(([meter, own]) => (own.kind === 'usage' ? ownTerms(meter, own) : []))
  .sort(([, a], [, b]) => Number(b.group === 'units') - Number(a.group === 'units'));

function ownTerms(meter: string, { terms }: Extract<Meter, { kind: 'usage' }>): [string, OfferTerm][] {
  return Object.entries(terms).map(([key, term]) => [
    key,
    { ...term, of: 'charge', appliesTo: [meter], enters: 'units' },
  ]);
}

/** How a session is counted. */
export const DEFINITION_TERMS = {
  ...(Object.fromEntries(OF_METERS) as object),
  pauseAfter: {
    header: 'Pause after',
    kind: 'number',
    rule: AMOUNT_OR_NONE,
    group: 'cap',
    unit: phrase('unitUnitsAMonth'),
    says: phrase('pauseAfterSays'),
    example: 20000,
    place: 170,
    of: 'charge',
    appliesTo: 'usage',
    enters: 'units',
    sheet: { width: 14 },
  },
  turns: {
    header: 'Turns',
    kind: 'turns',
    group: 'definition',
    unit: phrase('unitSpreadOfSessions'),
    says: phrase('turnsSays'),
    example: 'poisson',
    place: 180,
    of: 'charge',
    isBuyers: true,
    appliesTo: 'replies',
    enters: 'price',
    sheet: { width: 18, unit: phrase('unitSpreadOfLength') },
  },
} as const satisfies Readonly<Record<string, OfferTerm>>;
