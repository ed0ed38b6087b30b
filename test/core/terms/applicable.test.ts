import type { MeterId } from '../../../src/core/meter/meter-word.js';
import { METER_WORDS } from '../../../src/core/meter/meter-word.js';
import { chargeTerms, offerTerms, trafficTerms, usedTerms } from '../../../src/core/terms/applicable.js';
import { OFFER_HEADERS, OFFER_TERMS } from '../../../src/core/terms/columns.js';
import { TRAFFIC_HEADERS } from '../../../src/core/traffic/columns.js';
import type { OfferTerm } from '../../../src/core/terms/offer-term.js';
import type { CellsByHeader } from '../../reference/cells.js';
import { CHAT, complaints, priced } from '../../reference/doors.js';
import { inWords } from '../../../src/core/phrase/in-words.js';
import { en } from '../../../src/messages/en/index.js';

const METERS = Object.keys(METER_WORDS) as MeterId[];
const headers = (fields: readonly { readonly header: string }[]) => fields.map(({ header }) => header);
const CHARGE_FIELDS = Object.values<OfferTerm>(OFFER_TERMS).filter(
  ({ of }) => of === 'charge' || of === 'tariff' || of === 'rowFee',
);
const EVERY_FIELD = [...CHARGE_FIELDS, ...offerTerms(), ...trafficTerms()];

const CHATS = { ...CHAT, Customers: 700 };
const MAIL = {
  ...CHATS,
  Channel: 'Mail',
  Sessions: 400,
  'Resolution rate': 0.4,
  Turns: 'poisson',
  Customers: 300,
};
/** A charge of each meter, on which one term more can be seen. */
const BASE: Readonly<Record<MeterId, Readonly<Record<string, string | number>>>> = {
  interaction: { Meter: 'interaction', Rate: 0.1 },
  session: { Meter: 'session', Rate: 0.5 },
  resolution: { Meter: 'resolution', Rate: 0.9 },
  unit: { Meter: 'unit', Rate: 0.2, 'Units per session': 2 },
  customer: { Meter: 'customer', Rate: 0.4 },
  seat: { Meter: 'seat', Rate: 30 },
  flat: { Meter: 'flat', Rate: 500 },
};
/** A value of each term with what it needs beside it; undefined takes a term of the base away. */
const TRIED: Readonly<Record<string, Terms>> = {
  Rate: { Rate: 0.7 },
  Tiers: { Tiers: '0.9 to 5; 0.3', Rate: undefined },
  'Tier mode': { 'Tier mode': 'volume', Tiers: '0.9 to 5; 0.3', Rate: undefined },
  'Package size': { 'Package size': 7 },
  'Committed units': { 'Committed units': 50000 },
  'Overage rate': { 'Overage rate': 2, 'Committed units': 5 },
  'Included units': { 'Included units': 2 },
  'Included units per seat': { 'Included units per seat': 2 },
  'Most included units': { 'Most included units': 2 },
  'Minimum units': { 'Minimum units': 9000 },
  'Session cap': { 'Session cap': 0.15 },
  'Resolution cap': { 'Resolution cap': 0.05 },
  'Pause after': { 'Pause after': 100 },
  'Units per session': { 'Units per session': 3 },
  'Replies per unit': { 'Replies per unit': 3, 'Units per session': undefined },
  'First reply units': { 'First reply units': 7, 'Units per session': undefined },
  'Follow-up units': { 'Follow-up units': 5, 'Units per session': undefined },
  'Window factor': { 'Window factor': 1.2 },
  'Handover share': { 'Handover share': 0.1 },
  'Recontact credit': { 'Recontact credit': 0.1 },
  'Units per resolution': { 'Units per resolution': 2 },
  Channels: { Channels: 'Chat' },
  Turns: { Turns: '1: 1; 3: 1' },
  Unit: { Unit: 'credits' },
  'Escalation fee': { 'Escalation fee': 1 },
  'Package mode': { 'Package mode': 'ratchet', 'Package size': 7 },
  Resets: { Resets: 'yearly' },
  Pool: { Pool: 'Credits' },
  'One-off units': { 'One-off units': 50 },
  'From month': { 'From month': 2 },
  'To month': { 'To month': 24 },
};
/** A charge with seats to count, and with what a term needs so that it can matter. */
function without(meter: MeterId, header: string): CellsByHeader {
  return stated(base(meter, header));
}

function base(meter: MeterId, header: string): Terms {
  const steps = { 'Units per session': undefined, 'Replies per unit': 3 };
  return {
    ...BASE[meter],
    Seats: 10,
    ...(header === 'Turns' && meter === 'unit' ? steps : {}),
    ...(header === 'Most included units' ? { 'Included units': 5 } : {}),
    ...(header === 'Package mode' ? { 'Package size': 7 } : {}),
    ...(header === 'Overage rate' ? { 'Committed units': 5 } : {}),
  };
}

function having(meter: MeterId, header: string): CellsByHeader {
  return stated({ ...base(meter, header), ...TRIED[header] });
}

type Terms = Readonly<Record<string, string | number | undefined>>;

function stated(record: Terms): CellsByHeader {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as CellsByHeader;
}

/** Everything of a quote that a person could see change. */
function seen(row: CellsByHeader): string {
  const { exact, invoice, metrics } = priced(row, [CHATS, MAIL]);
  return JSON.stringify([exact.total, invoice.lines, metrics]);
}

const pairs = METERS.flatMap((meter) =>
  headers(chargeTerms(meter))
    .filter((header) => header !== 'Meter')
    .map((header) => [meter, header] as const),
);

describe('the terms of a charge', () => {
  test.each(pairs)('%s: %s changes what is paid, or what a line is called', (meter, header) => {
    const changed = having(meter, header);
    expect(complaints(changed, [CHATS, MAIL])).toEqual([]);
    expect(seen(changed)).not.toBe(seen(without(meter, header)));
  });

  test.each(METERS)('%s: what is not offered is refused or ignored, or has no sense', (meter) => {
    const offered = headers(chargeTerms(meter));
    const others = headers(CHARGE_FIELDS).filter((header) => !offered.includes(header));
    const effective = others.filter((header) => {
      const changed = having(meter, header);
      const isRefused = complaints(changed, [CHATS, MAIL]).length > 0;
      return !isRefused && seen(changed) !== seen(without(meter, header));
    });
    const senseless: Partial<Record<MeterId, string[]>> = {
      // A share of a month, or seats that include seats.
      flat: [
        'Tiers',
        'Tier mode',
        'Package size',
        'Package mode',
        'Committed units',
        'Overage rate',
        'Minimum units',
      ],
      seat: ['Included units per seat'],
    };
    const allowed = [...(senseless[meter] ?? []), 'Included units', 'Included units per seat'];
    expect(effective.filter((header) => !allowed.includes(header))).toEqual([]);
    if (meter !== 'flat' && meter !== 'seat') expect(effective).toEqual([]);
  });

  test('a meter comes first, and each term once', () => {
    for (const meter of METERS) {
      const own = headers(chargeTerms(meter));
      expect(own[0]).toBe('Meter');
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('a term that a table has beside another meter is shown, so that it can be taken away', () => {
    const row = { Offer: 'A', Meter: 'session', 'Handover share': 0.1, Discount: 0.2, Note: 'n', '#Mine': 1 };
    const more = usedTerms('session', row).filter(
      (own) => !headers(chargeTerms('session')).includes(own.header),
    );
    expect(more.map(({ header, isCommon }) => [header, isCommon])).toEqual([['Handover share', true]]);
    expect(usedTerms('session', { Rate: 1 })).toEqual(chargeTerms('session'));
  });
});

describe('all fields', () => {
  test('every header of the tables is a field, once; the name of an offer is not one', () => {
    const ofOffers = [...headers(CHARGE_FIELDS), ...headers(offerTerms())];
    expect([...ofOffers, 'Offer'].sort()).toEqual(OFFER_HEADERS.map(({ header }) => header).sort());
    expect(headers(trafficTerms()).sort()).toEqual(TRAFFIC_HEADERS.map(({ header }) => header).sort());
    const offered = new Set(METERS.flatMap((meter) => headers(chargeTerms(meter))));
    expect([...offered].sort()).toEqual(headers(CHARGE_FIELDS).sort());
  });

  test('each says what it is in whole sentences, and choices have words to choose from', () => {
    for (const own of EVERY_FIELD) {
      expect(inWords(own.says, en.core)).toMatch(/^[A-Z].{20,}\.$/);
      expect(inWords(own.says, en.core).length).toBeLessThan(160);
      expect(own.choices === undefined).toBe(own.kind !== 'choice');
    }
  });
});
