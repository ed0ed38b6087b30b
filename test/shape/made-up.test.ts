import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dec } from '../../src/core/exact/decimal.js';
import { ok } from '../../src/core/fault/result.js';
import { NOT_NEGATIVE, SHARE } from '../../src/core/grid/number.js';
import type { Case, Lever } from '../../src/core/scenario/lever.js';
import type * as Levers from '../../src/core/scenario/levers/index.js';
import type * as Definitions from '../../src/core/terms/definition-terms.js';
import { OFFER_HEADERS } from '../../src/core/terms/columns.js';
import type { OfferTerm } from '../../src/core/terms/offer-term.js';
import { TRAFFIC_HEADERS } from '../../src/core/traffic/columns.js';
import { ROOT } from '../../scripts/functions-metadata.cjs';

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
  stream: 6,
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
  jest.doMock('../../src/core/scenario/levers/index', () => {
    const { EACH_LEVER } = jest.requireActual<typeof Levers>('../../src/core/scenario/levers/index');
    return { EACH_LEVER: { ...EACH_LEVER, 'minimum fee': MINIMUM } };
  });
  return {
    offers: await import('../../src/core/terms/read-offers.js'),
    applicable: await import('../../src/core/terms/applicable.js'),
    tables: await import('../../src/core/scenario/scenario-tables.js'),
    edit: await import('../../src/core/scenario/edit/offer-terms.js'),
    priced: await import('../../src/core/scenario/priced.js'),
    derivation: await import('../../src/core/report/derivation.js'),
    columns: await import('../../src/model/parts/table-column.js'),
    levers: await import('../../src/core/scenario/levers.js'),
    tornado: await import('../../src/core/report/tornado.js'),
    studies: await import('../../src/core/study/sensitivity/tornado.js'),
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
    expect(program.columns.tableColumn('Silence share')).toEqual({
      format: 'percent',
      unit: 'share of sessions',
      width: 15,
    });
    expect(program.columns.validationsOf('Silence share', area)).toMatchObject([{ from: 0, to: 1 }]);
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

test('the guide to the tables names every column', () => {
  const guide = readFileSync(join(ROOT, 'docs', 'guide', 'tables.md'), 'utf8');
  const missing = [...OFFER_HEADERS, ...TRAFFIC_HEADERS].filter(({ header }) => !guide.includes(header));
  expect(missing).toEqual([]);
});
