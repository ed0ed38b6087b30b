import { parseVendor } from '../../../src/core/catalogue/parse-vendor.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { valueOf } from '../../reference/doors.js';
import { TERM_HEADERS } from './term-headers.js';

const CLAIM = {
  source: 'https://vendor.example/pricing',
  asOf: '2026-10-07',
  seen: '2026-11-28',
  confidence: 'high',
};
const ROW = { terms: { Meter: 'resolution', Unit: 'outcomes', Rate: 0.99 } };
const PLAN = { plan: 'Standard', from: 'page', event: 'outcome', rows: [ROW] };
const FILE = {
  vendor: 'Vendor',
  currency: 'USD',
  claims: { page: CLAIM },
  events: { outcome: { text: 'An outcome.', from: 'page' } },
  plans: [PLAN],
};

const withPlan = (more: object) => ({ ...FILE, plans: [{ ...PLAN, ...more }] });
const withRow = (more: object) => withPlan({ rows: [{ ...ROW, ...more }] });
const withClaim = (more: object) => ({ ...FILE, claims: { page: { ...CLAIM, ...more } } });

function complaints(value: unknown): string[] {
  const vendor = parseVendor(value, 'vendor', TERM_HEADERS);
  return vendor.ok ? [] : vendor.faults.map(sentence);
}

describe('parseVendor', () => {
  test('puts the claim beside every figure, and beside nothing else', () => {
    const [plan] = valueOf(parseVendor(FILE, 'vendor')).plans;
    expect(plan?.charges).toEqual([{ terms: ROW.terms, claims: { Rate: CLAIM }, asks: {}, disputed: {} }]);
    expect(plan).toMatchObject({ name: 'Standard', claim: CLAIM, isAddOn: false, supersededBy: undefined });
    expect(plan?.event).toEqual({ text: 'An outcome.', claim: CLAIM, windows: [] });
  });

  test('a figure may have a claim of its own; tiers are figures', () => {
    const own = { ...CLAIM, source: 'https://other.example/rates', confidence: 'medium' };
    const file = {
      ...withPlan({
        rows: [
          {
            terms: { Meter: 'session', Tiers: '0.9 to 50; 0.8', 'Included units': 5 },
            from: { Tiers: 'rates' },
          },
        ],
      }),
      claims: { page: CLAIM, rates: own },
    };
    const [charge] = valueOf(parseVendor(file, 'vendor')).plans[0]?.charges ?? [];
    expect(charge?.claims).toEqual({ Tiers: own, 'Included units': CLAIM });
  });

  test('a term that is not public is asked for, with what is said of it', () => {
    const file = withPlan({
      rows: [
        {
          terms: { Meter: 'session' },
          ask: {
            Rate: [
              { low: 1, high: 3, from: 'page' },
              { low: 2, from: 'page' },
            ],
          },
        },
      ],
    });
    const [charge] = valueOf(parseVendor(file, 'vendor')).plans[0]?.charges ?? [];
    expect(charge?.asks).toEqual({
      Rate: [
        { low: 1, high: 3, claim: CLAIM },
        { low: 2, high: undefined, claim: CLAIM },
      ],
    });
  });

  test('what sources differ on stands beside the figure, and beside the plan where it is a rule', () => {
    const file = withPlan({
      rows: [{ ...ROW, disputed: { Rate: [{ low: 1.2, from: 'page' }] } }],
      disputed: [{ text: 'Handovers may bill.', from: 'page' }],
      needs: ['true-up'],
    });
    const [plan] = valueOf(parseVendor(file, 'vendor')).plans;
    expect(plan?.charges[0]?.disputed).toEqual({ Rate: [{ low: 1.2, high: undefined, claim: CLAIM }] });
    expect(plan).toMatchObject({
      disputed: [{ text: 'Handovers may bill.', claim: CLAIM }],
      needs: ['true-up'],
    });
  });

  test('windows are read with their kind, size and unit, and where they hold', () => {
    const windows = [
      { kind: 'silence', size: 72, unit: 'hours' },
      { kind: 'messages', size: 50, unit: 'messages', on: 'chat' },
    ];
    const file = { ...FILE, events: { outcome: { text: 'An outcome.', from: 'page', windows } } };
    expect(valueOf(parseVendor(file, 'vendor')).plans[0]?.event.windows).toEqual([
      { kind: 'silence', size: 72, unit: 'hours', on: undefined },
      { kind: 'messages', size: 50, unit: 'messages', on: 'chat' },
    ]);
  });

  test.each([
    [
      'no object',
      'text',
      'vendor is "text"; it must be an object with vendor, currency, claims, events, plans.',
    ],
    [
      'a missing part',
      { ...FILE, plans: undefined },
      'vendor, plans is blank; it must be a list of at most 40.',
    ],
    ['no plans', { ...FILE, plans: [] }, 'vendor, plans is blank; it must be a list of at least one.'],
    [
      'an unknown key',
      { ...FILE, plan: 1 },
      'vendor is "plan"; no such name is known here; the nearest is "plans".',
    ],
    ['a figure without a source', withClaim({ source: undefined }), /claims, page, source is blank/],
    [
      'a source that is no address',
      withClaim({ source: 'a page' }),
      /source is "a page"; it must be the address of a page/,
    ],
    [
      'a date that is none',
      withClaim({ asOf: 'July 2026' }),
      /asOf is "July 2026"; it must be a date such as/,
    ],
    [
      'a bare domain as a source',
      withClaim({ source: 'https://vendor.example' }),
      /source is "https:\/\/vendor.example"; it must be the address of a page/,
    ],
    ['a bare domain with a slash', withClaim({ source: 'https://vendor.example/' }), /source is /],
    ['a claim that nobody looked up', withClaim({ seen: undefined }), /claims, page, seen is blank/],
    ['a month of looking up', withClaim({ seen: '2026-11' }), /seen is "2026-11"; it must be a day such as/],
    [
      'a dispute of no figure',
      withRow({ disputed: { 'Seat price': [{ low: 1, from: 'page' }] } }),
      /disputed, Seat price: the row has no such figure/,
    ],
    [
      'a need that is not known',
      withPlan({ needs: ['true-ups'] }),
      /needs 1 is "true-ups"; it must be "yearly allowance"/,
    ],
    [
      'a window of an unknown kind',
      {
        ...FILE,
        events: { outcome: { ...FILE.events.outcome, windows: [{ kind: 'pause', size: 1, unit: 'hours' }] } },
      },
      /windows 1, kind is "pause"/,
    ],
    ['a month that is none', withClaim({ asOf: '2026-13' }), /asOf is "2026-13"/],
    [
      'a confidence that is none',
      withClaim({ confidence: 'sure' }),
      /confidence is "sure"; it must be "high"/,
    ],
    ['a plan without a claim', withPlan({ from: undefined }), /plans 1, from is blank/],
    [
      'a claim that does not exist',
      withPlan({ from: 'pages' }),
      'vendor, plans 1, from is "pages"; nothing here has that name; the nearest is "page".',
    ],
    ['an event that does not exist', withPlan({ event: 'outcomes' }), /plans 1, event is "outcomes"/],
    ['a successor that does not exist', withPlan({ supersededBy: 'Standard' }), /supersededBy is "Standard"/],
    [
      'a source without an address',
      withClaim({ source: 'A page of the vendor' }),
      /source is "A page of the vendor"; it must be the address of a page/,
    ],
    [
      'a negative price',
      withRow({ terms: { Meter: 'session', Rate: -1 } }),
      /Rate is -1; it must be a number of 0/,
    ],
    [
      'an unknown header',
      withRow({ terms: { Meter: 'session', Price: 1 } }),
      /terms is "Price"; no such name is known here/,
    ],
    [
      'a column that the catalogue fills in',
      withRow({ terms: { Meter: 'session', Rate: 1, Source: 'x' } }),
      /terms is "Source"/,
    ],
    ['no meter', withRow({ terms: { Rate: 1 } }), /terms, Meter is blank; it must be a meter, or asked for/],
    [
      'a term that is given and asked for',
      withRow({ ask: { Rate: [] } }),
      'vendor, plans 1, rows 1, ask, Rate: it is asked for and given too.',
    ],
    ['an unknown term that is asked for', withRow({ ask: { Rates: [] } }), /ask is "Rates"/],
    ['a claim for no figure', withRow({ from: { Unit: 'page' } }), /from, Unit: the row has no such figure/],
    [
      'a claim that nobody cites',
      { ...FILE, claims: { page: CLAIM, old: CLAIM } },
      'vendor, claims, old: no figure or text cites it.',
    ],
    [
      'two plans of one name',
      { ...FILE, plans: [PLAN, { ...PLAN, plan: 'standard ' }] },
      /plans 2: the plan "standard " appears twice/,
    ],
    [
      'an add-on that is half one',
      withPlan({ addOn: false }),
      /addOn is FALSE; it must be true, or left out/,
    ],
  ])('refuses %s', (_, value, message) => {
    expect(complaints(value)[0]).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test('tells every fault, up to a handful', () => {
    expect(
      complaints({ ...withClaim({ asOf: '', seen: '2026-11-28', confidence: '' }), currency: 'usd' }),
    ).toHaveLength(3);
    expect(complaints({ ...FILE, plans: Array.from({ length: 9 }, () => ({})) })).toHaveLength(5);
  });

  test('keys of a prototype are names like any other', () => {
    const hostile = JSON.parse(JSON.stringify(FILE).replace('"page":', '"__proto__":')) as unknown;
    expect(complaints(hostile)[0]).toMatch(/"page"; nothing here has that name/);
    expect(complaints(withPlan({ from: 'constructor' }))[0]).toMatch(/is "constructor"; nothing here/);
  });
});
