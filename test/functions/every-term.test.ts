import { spill } from './host.js';

/** A term of an offer that looks beyond one month and one charge: the rows without it, and with it. */
interface Tried {
  readonly without: readonly Row[];
  readonly with: readonly Row[];
}
type Row = Readonly<Record<string, string | number>>;

const TRAFFIC = [
  ['Channel', 'Sessions', 'Customers', 'Interactions per session', 'Resolution rate', 'Human cost'],
  ['Chat', 10_000, 7_000, 3, 0.6, 6],
];
/** As dear as the offers that are tried, so that one of the two is the cheaper only somewhere. */
const OTHER: Row = { Offer: 'Flat', Meter: 'flat', 'Platform fee': 3_000, Currency: 'USD' };
const SEASON = [[1.5, 1, 1, 1, 1, 1, 0.5, 0.5, 1, 1, 1, 1.5]];

const resolution: Row = { Meter: 'resolution', Rate: 0.9 };
const more = (row: Row, term: Row): Tried => ({ without: [row], with: [{ ...row, ...term }] });

/** Terms that a steady month has, too. */
const STEADY: Readonly<Record<string, Tried>> = {
  Resets: more({ ...resolution, Rate: '', Tiers: '1 to 8000; 0.5' }, { Resets: 'yearly' }),
  Pool: {
    without: [
      { Meter: 'unit', 'Units per session': 1, Rate: 0.2, 'Included units': 15_000 },
      { Meter: 'unit', 'Units per session': 2, Rate: 0.2 },
    ],
    with: [
      { Meter: 'unit', 'Units per session': 1, Rate: 0.2, 'Included units': 15_000, Pool: 'Credits' },
      { Meter: 'unit', 'Units per session': 2, Pool: 'Credits' },
    ],
  },
  'Units per resolution': more(resolution, { 'Units per resolution': 2 }),
  'Included amount': more(resolution, { 'Included amount': 500 }),
  'Pause at amount': more({ ...resolution, 'Platform fee': 900 }, { 'Pause at amount': 2_000 }),
  'Tier mode': more({ Meter: 'session', Tiers: '0.2 to 8000; 0.5' }, { 'Tier mode': 'volume' }),
  'Most included units': more(
    { ...resolution, Seats: 50, 'Included units per seat': 60 },
    { 'Most included units': 1_000 },
  ),
  'Minimum seats': more({ ...resolution, Seats: 20, 'Seat price': 30 }, { 'Minimum seats': 80 }),
  'Discount on': more({ ...resolution, Discount: 0.1, 'Platform fee': 900 }, { 'Discount on': 'all' }),
  'Exchange rate': more({ ...resolution, Currency: 'USD' }, { Currency: 'EUR', 'Exchange rate': 1.2 }),
  'From month': {
    without: [resolution],
    with: [
      { ...resolution, 'To month': 6 },
      { ...resolution, Rate: 0.7, 'From month': 7 },
    ],
  },
  Meter: { without: [{ Meter: 'session', Rate: 0.4 }], with: [{ Meter: 'customer', Rate: 0.4 }] },
};

/** Terms that months have, and no steady month. */
const OVER_TIME: Readonly<Record<string, Tried>> = {
  'One-off units': more(resolution, { 'One-off units': 5_000 }),
  'One-off months': more(resolution, { 'One-off units': 50_000, 'One-off months': 2 }),
  'One-off amount': more(resolution, { 'One-off amount': 600 }),
  'Package mode': more({ Meter: 'resolution', Rate: 90, 'Package size': 100 }, { 'Package mode': 'ratchet' }),
  'Free months': more(resolution, { 'Free months': 3 }),
  Uplift: more(resolution, { Uplift: 0.05 }),
};

function offers(rows: readonly Row[]): unknown[][] {
  const named = [...rows.map((row): Row => ({ Offer: 'A', Currency: 'USD', ...row })), OTHER];
  const headers = [...new Set(named.flatMap((row) => Object.keys(row)))];
  return [headers, ...named.map((row) => headers.map((header) => row[header] ?? null))];
}

type Call = (rows: readonly Row[]) => unknown[][];

/** What a steady month says. */
const OF_A_MONTH: Readonly<Record<string, Call>> = {
  BILL: (rows) => spill('BILL', offers(rows), TRAFFIC, undefined, 'A'),
  INVOICE: (rows) => spill('INVOICE', offers(rows), TRAFFIC, undefined, 'A'),
  EXPLAIN: (rows) => spill('EXPLAIN', offers(rows), TRAFFIC, 'A'),
  BRIDGE: (rows) => spill('BRIDGE', offers(rows), TRAFFIC, 'A'),
  COMPARE: (rows) => spill('COMPARE', offers(rows), TRAFFIC),
  BREAKEVEN: (rows) => spill('BREAKEVEN', offers(rows), TRAFFIC, 'sessions', 'A', 'Flat', 'bill'),
  SENSITIVITY: (rows) =>
    spill(
      'SENSITIVITY',
      offers(rows),
      TRAFFIC,
      'sessions',
      [[8_000, 12_000]],
      undefined,
      undefined,
      'monthly total',
      'A',
    ),
  TORNADO: (rows) => spill('TORNADO', offers(rows), TRAFFIC, 0.1, 'monthly total', 'A'),
  SIMULATE: (rows) => spill('SIMULATE', offers(rows), TRAFFIC, [['sessions', 8_000, 12_000]], 200, 1),
};

/** What months say. */
const OF_MONTHS: Readonly<Record<string, Call>> = {
  COST_FORECAST: (rows) =>
    spill('COST_FORECAST', offers(rows), TRAFFIC, 24, undefined, undefined, SEASON, undefined, 'A'),
  BUSINESS_CASE: (rows) =>
    spill(
      'BUSINESS_CASE',
      offers(rows),
      TRAFFIC,
      24,
      50_000,
      undefined,
      undefined,
      'A',
      undefined,
      undefined,
      SEASON,
    ),
};

const REFUSED = '#VALUE!';

/** A result has the term in it: it differs from the one without, or is a sentence that names the term. */
function expectFollowed(run: Call, tried: Tried, term: string): void {
  const [before = '', after = ''] = [run(tried.without), run(tried.with)].map((cells) =>
    JSON.stringify(cells),
  );
  expect(before).not.toContain(REFUSED);
  expect(after).not.toBe(before);
  if (after.includes(REFUSED)) expect(after).toContain(term);
}

/** Lines of an invoice stay in the offer's own currency. */
const IN_OWN_CURRENCY = ['BILL', 'INVOICE'];

describe.each(Object.entries(STEADY))('%s', (term, tried) => {
  const functions = Object.entries({ ...OF_A_MONTH, ...OF_MONTHS }).filter(
    ([id]) => term !== 'Exchange rate' || !IN_OWN_CURRENCY.includes(id),
  );
  test.each(functions)('is in %s, or named by it', (_id, run) => expectFollowed(run, tried, term));
});

describe.each(Object.entries(OVER_TIME))('%s, over time', (term, tried) => {
  test.each(Object.entries(OF_MONTHS))('is in %s', (_id, run) => expectFollowed(run, tried, term));

  test.each(['INVOICE', 'EXPLAIN'])('%s of a steady month says that it is not in it', (id) => {
    expectFollowed(OF_A_MONTH[id] ?? (() => []), tried, term);
  });
});

/** Terms beside a commitment, which is what this study looks at. */
const committed: Row = { Meter: 'resolution', 'Committed units': 5_000, Rate: 0.7, 'Overage rate': 0.9 };
const BESIDE: Readonly<Record<string, Tried>> = {
  Resets: more(committed, { Resets: 'yearly' }),
  Pool: {
    without: [committed, { Meter: 'session', Rate: 0.1 }],
    with: [
      { ...committed, Pool: 'Units' },
      { Meter: 'session', Pool: 'Units' },
    ],
  },
  'Units per resolution': more(committed, { 'Units per resolution': 2 }),
  'Included amount': more(committed, { 'Included amount': 500 }),
  'Pause at amount': more(committed, { 'Pause at amount': 4_000 }),
  'Most included units': more(
    { ...committed, Seats: 9, 'Included units per seat': 99 },
    { 'Most included units': 90 },
  ),
  'Discount on': more({ ...committed, Discount: 0.1, 'Platform fee': 900 }, { 'Discount on': 'fees' }),
  'Exchange rate': more({ ...committed, Currency: 'USD' }, { Currency: 'EUR', 'Exchange rate': 1.2 }),
};

const VOLUMES = [[4_000], [5_000], [6_000], [8_000]];
const study: Call = (rows) => spill('COMMITMENT_TEST', offers(rows), TRAFFIC, VOLUMES, 'A');

test.each(Object.entries(BESIDE))('%s is in COMMITMENT_TEST, or named by it', (term, tried) =>
  expectFollowed(study, tried, term),
);
