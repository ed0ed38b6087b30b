import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { piece } from '../../src/core/curve/curve.js';
import { dec, type Dec } from '../../src/core/exact/decimal.js';
import { ok } from '../../src/core/fault/result.js';
import { NOT_NEGATIVE, SHARE } from '../../src/core/grid/number.js';
import type * as Meters from '../../src/core/meter/index.js';
import { unresolvedShare, type UsageMeter } from '../../src/core/meter/meter.js';
import type { Case, Lever } from '../../src/core/scenario/levers/lever.js';
import type * as Levers from '../../src/core/scenario/levers/index.js';
import type * as Definitions from '../../src/core/terms/definition-terms.js';
import { OFFER_HEADERS } from '../../src/core/terms/columns.js';
import type { OfferTerm } from '../../src/core/terms/offer-term.js';
import type * as Tariffs from '../../src/core/terms/tariff/index.js';
import type { TariffKind } from '../../src/core/terms/tariff/tariff-kind.js';
import { TRAFFIC_HEADERS } from '../../src/core/traffic/columns.js';
import { sheetTexts } from '../../src/messages/sheets.js';
import { ROOT } from '../../scripts/root.cjs';
import { inWords } from '../../src/core/phrase/in-words.js';
import { sentence } from '../../src/core/fault/sentence.js';

/** A term that no table has: sessions in which the customer never says a word. */
const SILENCE: OfferTerm = {
  header: 'Silence share',
  aliases: ['silent sessions'],
  kind: 'share',
  rule: SHARE,
  group: 'definition',
  unit: 'of sessions',
  says: 'Sessions in which the customer never writes, which are not billed. Blank: none.',
  example: 0.02,
  place: 45,
  of: 'charge',
  appliesTo: ['session'],
  enters: 'units',
  sheet: { width: 15 },
};

/** The same of a whole offer, stated once. */
const TRIAL: OfferTerm = { ...SILENCE, header: 'Trial share', aliases: [], of: 'offer', enters: 'discount' };

/** A lever that no study has: the minimum fee of an offer. */
const MINIMUM: Lever = {
  label: 'Minimum fee',
  unit: 'a month',
  writes: 'money',
  range: NOT_NEGATIVE,
  aliases: ['floor'],
  get: ({ offer }) => offer.minimumFee,
  set: ({ traffic, offer }: Case, value) => ok({ traffic, offer: { ...offer, minimumFee: value } }),
  stream: 7,
};

/** A meter that no vendor has: people who stay on hold, each session so many. */
interface Queued {
  readonly holdsPerSession: Dec;
}
const HOLD: UsageMeter<Queued> = {
  kind: 'usage',
  aliases: ['hold call'],
  unit: 'holds',
  name: 'Per hold',
  says: 'Every time that somebody waits.',
  terms: {
    holdsPerSession: {
      header: 'Holds per session',
      kind: 'number',
      rule: NOT_NEGATIVE,
      group: 'definition',
      unit: 'holds',
      says: 'How often a customer waits in a session. Blank: once.',
      example: 2,
      place: 44,
      sheet: { width: 12 },
    },
  },
  define: ({ holdsPerSession = dec(1) }) => ok({ holdsPerSession }),
  unitsPerSession: (_session, { holdsPerSession }) => holdsPerSession,
  explain: (_session, { holdsPerSession }) => holdsPerSession.toString(),
  failureShare: unresolvedShare,
};

/** A tariff that no vendor has: an entry fee a month beside the rate. */
interface Entry {
  readonly kind: 'entry';
  readonly fee: Dec;
  readonly rate: Dec;
}
const ENTRY: TariffKind<Entry> = {
  name: 'An entry fee',
  header: 'Entry fee',
  terms: {
    entryFee: {
      ...SILENCE,
      header: 'Entry fee',
      aliases: [],
      kind: 'money',
      rule: NOT_NEGATIVE,
      group: 'price',
      appliesTo: 'counted',
      enters: 'price',
    },
  },
  beyondRate: 'It has an entry fee',
  read: (_row, rate, { entryFee = dec(0) }) => ({ kind: 'entry', fee: entryFee, rate }),
  slices: (billed, { fee, rate }) => [
    { label: 'Entry', quantity: dec(1), rate: undefined, amount: fee },
    { label: 'Units', quantity: billed, rate, amount: billed.times(rate) },
  ],
  compile: ({ fee, rate }) =>
    ok({ atZero: fee, grid: undefined, pieces: [piece(dec(0), undefined, fee, rate)] }),
  isFree: ({ fee, rate }) => fee.isZero() && rate.isZero(),
  headline: ({ rate }) => rate,
  repriced: (own, change) => ({ ...own, fee: change(own.fee), rate: change(own.rate) }),
};

/** The program with one record more in a registry: nothing else is replaced. */
async function withRecords() {
  jest.resetModules();
  jest.doMock('../../src/core/terms/definition-terms', () => {
    const { DEFINITION_TERMS } = jest.requireActual<typeof Definitions>(
      '../../src/core/terms/definition-terms',
    );
    return { DEFINITION_TERMS: { ...DEFINITION_TERMS, silenceShare: SILENCE, trialShare: TRIAL } };
  });
  jest.doMock('../../src/core/meter/index', () => {
    const { METERS } = jest.requireActual<typeof Meters>('../../src/core/meter/index');
    return { METERS: { ...METERS, hold: HOLD } };
  });
  jest.doMock('../../src/core/terms/tariff/index', () => {
    const { TARIFFS, TARIFF_TERMS } = jest.requireActual<typeof Tariffs>('../../src/core/terms/tariff/index');
    return {
      TARIFFS: { ...TARIFFS, entry: ENTRY },
      TARIFF_TERMS: { ...TARIFF_TERMS, ...ENTRY.terms },
    };
  });
  jest.doMock('../../src/core/scenario/levers/index', () => {
    const { EACH_LEVER } = jest.requireActual<typeof Levers>('../../src/core/scenario/levers/index');
    return { EACH_LEVER: { ...EACH_LEVER, 'minimum fee': MINIMUM } };
  });
  return {
    offers: await import('../../src/core/terms/read-offers.js'),
    applicable: await import('../../src/core/terms/applicable.js'),
    tables: await import('../../src/core/scenario/tables/scenario-tables.js'),
    edit: await import('../../src/core/scenario/edit/offer-terms.js'),
    priced: await import('../../src/core/scenario/ranking/priced.js'),
    derivation: await import('../../src/core/report/derivation.js'),
    columns: await import('../../src/model/parts/table-column.js'),
    levers: await import('../../src/core/scenario/levers/levers.js'),
    tornado: await import('../../src/core/report/tornado.js'),
    studies: await import('../../src/core/study/sensitivity/tornado.js'),
    ways: await import('../../src/core/scenario/edit/ways.js'),
    prices: await import('../../src/core/terms/price-terms.js'),
    quotes: await import('../../src/core/scenario/quote/quote.js'),
    sensitivity: await import('../../src/core/study/sensitivity/sensitivity.js'),
    spread: await import('../../src/core/study/simulation/read-spread.js'),
    assumptions: await import('../../src/model/scenario-sheets/assumption-tables.js'),
  };
}

type Program = Awaited<ReturnType<typeof withRecords>>;

const ROW = { Offer: 'A', Meter: 'session', Rate: 0.5, 'silent sessions': '0.1' };
const TRAFFIC = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.6 };
let program: Program;

beforeAll(async () => {
  program = await withRecords();
});
afterAll(() => {
  jest.dontMock('../../src/core/terms/definition-terms');
  jest.dontMock('../../src/core/meter/index');
  jest.dontMock('../../src/core/terms/tariff/index');
  jest.dontMock('../../src/core/scenario/levers/index');
  jest.resetModules();
});

describe('a made-up term is one record', () => {
  test('it is read by its header or another word, in its range, for the meters it applies to', () => {
    const read = (meter: string, share: number) => {
      const offers = program.offers.readOffers([
        ['Offer', 'Meter', 'Rate', 'Silent sessions'],
        ['A', meter, 0.5, share],
      ]);
      return offers.ok && offers.value[0]?.offer;
    };
    expect(read('session', 0.1)).toMatchObject({ ok: true });
    expect(read('session', 7)).toMatchObject({ ok: false, faults: [{ where: { term: 'Silence share' } }] });
    expect(read('resolution', 7)).toMatchObject({ ok: true });
  });

  test('the tables have its column in its place, with a text that is a number made one', () => {
    const [head = [], row = []] = program.tables.offerCells([{ ...ROW, Note: 'n', 'Platform fee': 3 }]);
    expect(row[head.indexOf('Silence share')]).toBe(0.1);
    expect(head.indexOf('Silence share')).toBeLessThan(head.indexOf('Platform fee'));
    expect(program.tables.OFFER_COLUMNS).toContain('Silence share');
  });

  test('the form asks for it beside its meter, and for what is of the whole offer once', () => {
    const headers = (meter: 'session' | 'seat') =>
      program.applicable.chargeTerms(meter).map(({ header }) => header);
    expect(headers('session')).toContain('Silence share');
    expect(headers('seat')).not.toContain('Silence share');
    expect(program.applicable.offerTerms().map(({ header }) => header)).toContain('Trial share');
    expect(program.edit.isOfWholeOffer('Trial share')).toBe(true);
    expect(program.edit.isOfWholeOffer('Silence share')).toBe(false);
  });

  test('the derivation cites its cell', () => {
    const tables = { traffic: [TRAFFIC], offers: [ROW] };
    const { ranking } = program.priced.priceScenario(tables);
    const quote = ranking?.[0]?.quote;
    const steps = quote?.ok === true ? program.derivation.derivation(quote.value, tables) : [];
    const cited = steps.filter(({ inputs }) => inputs.some(({ header }) => header === 'Silence share'));
    expect(cited.map(({ kind }) => kind)).toEqual(['channelUnits']);
  });

  test('a sheet shows it as what it is, and takes what it takes', () => {
    const area = { row: 1, column: 0, rowCount: 3, columnCount: 1 };
    expect(program.columns.tableColumn(sheetTexts('en'), 'Silence share')).toEqual({
      format: 'percent',
      unit: 'share of sessions',
      width: 15,
    });
    expect(program.columns.validationsOf(sheetTexts('en'), 'Silence share', area)).toMatchObject([
      { from: 0, to: 1 },
    ]);
  });
});

describe('a made-up lever is one file and one line', () => {
  test('studies take it by its words, and a simulation draws it', () => {
    const { LEVERS, DRAWN_LEVERS, leverWords } = program.levers;
    expect(Object.keys(LEVERS)).toContain('minimum fee');
    expect(DRAWN_LEVERS.at(-1)).toBe('minimum fee');
    expect(leverWords(DRAWN_LEVERS)).toMatchObject({ 'minimum fee': ['floor'] });
    expect(program.spread.readSpread([['floor', 1, 2]], 'spread')).toMatchObject({
      ok: true,
      value: [{ lever: 'minimum fee' }],
    });
  });

  test('the tornado has its bar', () => {
    const offers = program.offers.readOffers([
      ['Offer', 'Meter', 'Rate', 'Minimum fee'],
      ['A', 'session', 0.5, 900],
    ]);
    const tables = { traffic: [TRAFFIC], offers: [{ Offer: 'A', Meter: 'session', Rate: 0.5 }] };
    const traffic = program.priced.priceScenario(tables).traffic;
    const offer = offers.ok ? offers.value[0]?.offer : undefined;
    if (offer?.ok !== true || !traffic.ok) throw new Error('it can be read');
    const base = { traffic: traffic.value, offer: offer.value };
    const study = { metric: 'monthly total', swing: dec(0.1), ranges: [] } as const;
    const result = program.studies.tornado(base, study);
    expect(result.ok && result.value.bars.map(({ lever }) => lever)).toContain('minimum fee');
  });
});

describe('a made-up meter is one record', () => {
  const row = { Offer: 'A', Meter: 'Hold calls', Rate: 0.5, 'Holds per session': 2 };

  test('its word is taken, its term read for it alone and shown by the form', () => {
    const headers = (meter: string) =>
      program.applicable.chargeTerms(meter as Meters.MeterId).map(({ header }) => header);
    expect(headers('hold')).toContain('Holds per session');
    expect(headers('session')).not.toContain('Holds per session');
    expect(headers('hold')).not.toContain('Turns');
    expect(program.tables.OFFER_COLUMNS).toContain('Holds per session');
    expect(program.prices.PRICE_TERMS.meter.choices).toContain('hold');
    const read = program.offers.readOffers([
      ['Offer', 'Meter', 'Rate'],
      ['A', 'holdup', 1],
    ]);
    const [only] = read.ok ? read.value : [];
    expect(only?.offer.ok).toBe(false);
    expect(JSON.stringify(only?.offer)).toContain('hold');
  });

  test('it is counted, failed by its share, and derived from its cell', () => {
    const tables = { traffic: [TRAFFIC], offers: [row] };
    const quote = program.priced.priceScenario(tables).ranking?.[0]?.quote;
    if (quote?.ok !== true) throw new Error('it can be priced');
    expect(quote.value.exact.total.toNumber()).toBe(1000);
    expect(quote.value.metrics.failureSpend.toNumber()).toBe(400);
    expect(inWords(quote.value.exact.lines[0]?.label ?? '')).toBe('Holds');
    const steps = program.derivation.derivation(quote.value, tables);
    const cited = steps.filter(({ inputs }) => inputs.some(({ header }) => header === 'Holds per session'));
    expect(cited.map(({ kind, formula }) => [kind, inWords(formula)])).toEqual([
      ['channelUnits', '1000 × 2'],
    ]);
  });

  test('studies turn it', () => {
    expect(studied(row, 'price level', '2')).toBe(2000);
    expect(studied(row, 'sessions', '500')).toBe(500);
    expect(studied(row, 'resolution rate', '0.9')).toBe(1000);
  });
});

describe('a made-up tariff is one record', () => {
  const row = { Offer: 'A', Meter: 'session', Rate: 0.5, 'Entry fee': 100 };

  test('its column says it, the form has its way, and it stands beside no other', () => {
    expect(program.tables.OFFER_COLUMNS).toContain('Entry fee');
    expect(program.ways.wayOf(program.ways.PRICING, row)).toMatchObject({
      name: 'An entry fee',
      headers: ['Rate', 'Entry fee'],
    });
    const read = program.offers.readOffers([
      ['Offer', 'Meter', 'Rate', 'Entry fee', 'Package size'],
      ['A', 'session', 0.5, 100, 10],
    ]);
    const faults = read.ok ? read.value.flatMap(({ offer }) => (offer.ok ? [] : offer.faults)) : read.faults;
    expect(faults.map(sentence).join()).toContain('Package size and Entry fee cannot be combined');
  });

  test('it is billed slice by slice, derived from its cell and turned by studies', () => {
    const tables = { traffic: [TRAFFIC], offers: [row] };
    const quote = program.priced.priceScenario(tables).ranking?.[0]?.quote;
    if (quote?.ok !== true) throw new Error('it can be priced');
    expect(quote.value.exact.total.toNumber()).toBe(600);
    const steps = program.derivation.derivation(quote.value, tables);
    expect(steps.some(({ inputs }) => inputs.some(({ header }) => header === 'Entry fee'))).toBe(true);
    expect(studied(row, 'price level', '2')).toBe(1200);
    expect(studied(row, 'sessions', '500')).toBe(350);
  });
});

/** The monthly total of an offer with one lever turned. */
function studied(row: Readonly<Record<string, string | number>>, id: string, value: string): number {
  const { traffic, ranking } = program.priced.priceScenario({ traffic: [TRAFFIC], offers: [row] });
  const offer = ranking?.[0]?.quote;
  const lever = Object.entries<Lever>(program.levers.LEVERS).find(([own]) => own === id)?.[1];
  if (offer?.ok !== true || !traffic.ok || lever === undefined) throw new Error('it can be read');
  const turned = lever.set({ traffic: traffic.value, offer: offer.value.offer }, dec(value));
  const quote = turned.ok ? program.quotes.quote(turned.value.traffic, turned.value.offer) : undefined;
  return quote?.ok === true ? quote.value.exact.total.toNumber() : NaN;
}

test('the guide to the tables names every column', () => {
  const guide = readFileSync(join(ROOT, 'docs', 'guide', 'tables.md'), 'utf8');
  const missing = [...OFFER_HEADERS, ...TRAFFIC_HEADERS].filter(({ header }) => !guide.includes(header));
  expect(missing).toEqual([]);
});
