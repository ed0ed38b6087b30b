import type { Cell } from '../../../src/core/grid/cell';
import type { Resolve } from '../../../src/native/call';
import { convertCells } from '../../../src/native/convert';
import { compareConverted } from '../comparison';
import { calculate } from '../engine/calculate';
import fc from 'fast-check';
import { channelRecord, offerRecords, tableOf, type CellsByHeader } from '../../reference/cells';
import type { OfferTerms } from '../../reference/engine';
import { randomBeyond } from '../../reference/random-beyond';
import { randomTraffic } from '../../reference/random-terms';
import { RandomWorkbook } from '../../libreoffice/random-workbook';
import { CHAT } from '../../reference/doors';

/** Why a call about an offer stays as it is. */
function why(call: string, offer: CellsByHeader): string | undefined {
  const tables: Readonly<Record<string, Cell[][]>> = {
    'A1:Z9': tableOf([{ Offer: 'A', ...offer }]),
    'AA1:AZ9': tableOf([CHAT]),
  };
  const resolve: Resolve = (reference, sheet) => {
    const cells = tables[reference];
    return cells && { sheet, row: 0, column: reference.startsWith('AA') ? 26 : 0, cells };
  };
  const cell = { sheet: 'Here', row: 20, column: 0, formula: call, shown: [[1]] };
  const { kept } = convertCells({ cells: [cell], resolve, calculationSheet: 'Calculation' });
  return kept[0]?.why;
}

test.each(['BILL', 'INVOICE', 'COMPARE', 'BRIDGE', 'INCENTIVES', 'COST_BY_CHANNEL'])(
  '%s names the terms that ordinary formulas do not follow',
  (id) => {
    const offer = { Meter: 'session', Rate: 1, Resets: 'contract', 'To month': 9 };
    expect(why(`=METER.${id}(A1:Z9,AA1:AZ9)`, offer)).toMatch(
      /A has Resets and To month, which ordinary formulas do not follow/,
    );
  },
);

const TEAM = tableOf([
  {
    Channel: 'Chat',
    Sessions: 5000,
    'Interactions per session': 4,
    'Resolution rate': 0.65,
    'Human cost': 5,
  },
  {
    Channel: 'Email',
    Sessions: 1200,
    'Interactions per session': 2.5,
    'Resolution rate': 0.4,
    'Human cost': 6,
  },
]);
/** Offers that look beyond the month, each with the figures that are typed over. */
const OFFERS: readonly CellsByHeader[] = [
  { Offer: 'Year', Meter: 'resolution', Rate: 0.9, 'Included units': 9000, Resets: 'yearly', Discount: 0.1 },
  { Offer: 'Quarter', Meter: 'session', Tiers: '0.5 to 10000; 0.4 to 15000 + 50; 0.3', Resets: 'quarterly' },
  {
    Offer: 'Committed',
    Meter: 'session',
    Rate: 0.6,
    'Committed units': 60000,
    'Overage rate': 0.75,
    'Minimum units': 100,
    Resets: 'yearly',
    'Platform fee': 300,
  },
  { Offer: 'Packs', Meter: 'interaction', Rate: 90, 'Package size': 1000, Resets: 'quarterly' },
  { Offer: 'Least', Meter: 'session', Rate: 0.5, 'Minimum units': 90000, Resets: 'yearly', Uplift: 0.05 },
  {
    Offer: 'Ladder',
    Meter: 'session',
    Tiers: '900 to 10000; 1500 to 25000; 4000',
    'Tier mode': 'ladder',
    Resets: 'quarterly',
  },
  {
    Offer: 'Pilot',
    Meter: 'session',
    Rate: 0.7,
    'Free months': 3,
    'One-off units': 500,
    'One-off amount': 200,
    'One-off months': 6,
    Uplift: 0.05,
  },
];
/** Offers of charges that share a schedule, which stands on the first, the second or the last of them. */
const POOLS: readonly (readonly CellsByHeader[])[] = [
  [
    {
      Offer: 'Credits',
      Meter: 'resolution',
      Tiers: '0.5 to 4000; 0.4 to 9000; 0.3',
      'Included units': 1000,
      'Units per resolution': 2,
      Pool: 'credits',
      Discount: 0.1,
    },
    { Offer: 'Credits', Meter: 'session', Pool: 'Credits', Channels: 'Email' },
    { Offer: 'Credits', Meter: 'seat', Rate: 30, Seats: 10 },
  ],
  [
    { Offer: 'Committed', Meter: 'session', Pool: 'all', Channels: 'Chat', 'Platform fee': 250 },
    {
      Offer: 'Committed',
      Meter: 'interaction',
      Rate: 0.05,
      'Committed units': 300000,
      'Overage rate': 0.08,
      Resets: 'yearly',
      Pool: 'all',
    },
    { Offer: 'Committed', Meter: 'resolution', Rate: 0.2, 'Handover share': 0.1 },
  ],
  [
    { Offer: 'Packages', Meter: 'interaction', Pool: 'p', Channels: 'Chat' },
    { Offer: 'Packages', Meter: 'resolution', Pool: 'p', 'Handover share': 0.2, 'Recontact credit': 0.05 },
    {
      Offer: 'Packages',
      Meter: 'session',
      Rate: 45,
      'Package size': 500,
      'Minimum units': 2000,
      'Resolution cap': 0.7,
      'Pause after': 20000,
      Pool: 'p',
    },
  ],
];
const CALLS = [
  'BILL',
  'COMPARE',
  'COST_BY_CHANNEL',
  'BRIDGE',
  'INCENTIVES',
  'SENSITIVITY',
  'INVOICE',
] as const;

/** A workbook with a call about each offer by itself. @param factor on every number that may be another one */
function workbookOf(
  id: (typeof CALLS)[number],
  offers: readonly (readonly CellsByHeader[])[],
  factor: number,
): RandomWorkbook {
  const workbook = new RandomWorkbook();
  const numbers = (rows: readonly CellsByHeader[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([header, cell]) => [
          header,
          typeof cell === 'number' && !/months|rate$/i.test(header) ? cell * factor : cell,
        ]),
      ),
    );
  const hasNoInvoice = (offer: CellsByHeader) =>
    id === 'INVOICE' && (offer['Uplift'] !== undefined || offer['Free months'] !== undefined);
  for (const rows of offers) {
    if (rows.some(hasNoInvoice)) continue;
    const tables = [workbook.place(tableOf(numbers(rows))), workbook.place(TEAM)];
    workbook.add(
      id,
      id === 'SENSITIVITY' ? [...tables, workbook.write('sessions'), workbook.place([[7000]])] : tables,
    );
  }
  return workbook;
}

describe.each(CALLS)('%s of offers that look beyond the month', (id) => {
  test.each([
    ['by themselves', OFFERS.map((offer) => [offer]), 1],
    ['by themselves, with other numbers', OFFERS.map((offer) => [offer]), 1.25],
    ['in pools', POOLS, 1],
    ['in pools, with other numbers', POOLS, 1.25],
  ] as const)('shows as ordinary formulas what METER shows: %s', (_, offers, factor) => {
    const { compared, conversion } = compareConverted(workbookOf(id, offers, factor), calculate);
    expect(conversion.kept.map(({ why: said }) => said)).toEqual([]);
    expect(compared.length).toBeGreaterThanOrEqual(offers.length);
    expect(compared.filter(({ difference }) => difference > 1e-12)).toEqual([]);
  });
});

test.each([
  ['Resets', { Resets: 'contract', 'Included units': 5 }],
  ['From month and To month', { 'From month': 2, 'To month': 9 }],
])('a call whose offer has %s says so', (named, terms) => {
  const offer = { Meter: 'session', Rate: 1, ...terms };
  expect(why('=METER.BILL(A1:Z9,AA1:AZ9)', offer)).toContain(`A has ${named}, which`);
});

test('INVOICE has lines for what a steady month has not, and says which terms those are', () => {
  const offer = { Meter: 'session', Rate: 1, 'Free months': 3, Uplift: 0.05 };
  expect(why('=METER.INVOICE(A1:Z9,AA1:AZ9)', offer)).toContain(
    'A has Free months and Uplift, which METER.INVOICE',
  );
});

test('calls on random offers in pools as ordinary formulas show what METER shows, and why a call stays', () => {
  const workbook = new RandomWorkbook();
  const isPooled = ({ rows }: OfferTerms) => rows.filter(({ pool }) => pool !== undefined).length > 1;
  const random = fc.sample(fc.tuple(randomBeyond.filter(isPooled), randomTraffic), {
    seed: 20261130,
    numRuns: 25,
  });
  for (const [offer, traffic] of random) {
    const tables = [
      workbook.place(tableOf(offerRecords({ ...offer, name: 'Pooled' }))),
      workbook.place(tableOf(traffic.map(channelRecord))),
    ];
    for (const id of ['BILL', 'COMPARE', 'COST_BY_CHANNEL'] as const) workbook.add(id, tables);
  }
  const { compared, conversion } = compareConverted(workbook, calculate);
  expect(compared.filter(({ difference }) => difference > 1e-12)).toEqual([]);
  expect(conversion.converted.length).toBeGreaterThan(20);
  // What stays has another term that is not followed: a contract period, months of rows.
  expect(conversion.kept.filter(({ why: said }) => /has Pool\b/.test(said))).toEqual([]);
});
