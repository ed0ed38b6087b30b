import type { Cell } from '../../../src/core/grid/cell';
import type { Resolve } from '../../../src/native/call';
import { convertCells } from '../../../src/native/convert';
import { compareConverted } from '../comparison';
import { calculate } from '../engine/calculate';
import { tableOf, type CellsByHeader } from '../../reference/cells';
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
    const offer = { Meter: 'session', Rate: 1, Pool: 'all', 'To month': 9 };
    expect(why(`=METER.${id}(A1:Z9,AA1:AZ9)`, offer)).toMatch(
      /A has Pool and To month, which ordinary formulas do not follow/,
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
function workbookOf(id: (typeof CALLS)[number], factor: number): RandomWorkbook {
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
  for (const offer of OFFERS) {
    if (id === 'INVOICE' && (offer['Uplift'] !== undefined || offer['Free months'] !== undefined)) continue;
    const tables = [workbook.place(tableOf(numbers([offer]))), workbook.place(TEAM)];
    workbook.add(
      id,
      id === 'SENSITIVITY' ? [...tables, workbook.write('sessions'), workbook.place([[7000]])] : tables,
    );
  }
  return workbook;
}

describe.each(CALLS)('%s of offers that look beyond the month', (id) => {
  test.each([1, 1.25])('shows as ordinary formulas what METER shows, with every price times %s', (factor) => {
    const { compared, conversion } = compareConverted(workbookOf(id, factor), calculate);
    expect(conversion.kept.map(({ why: said }) => said)).toEqual([]);
    expect(compared.length).toBeGreaterThan(4);
    expect(compared.filter(({ difference }) => difference > 1e-12)).toEqual([]);
  });
});

test.each([
  ['Pool', { Pool: 'all', 'Included units': 5 }],
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
