import fc from 'fast-check';
import type { Cell } from '../../../src/core/grid/cell';
import { LEFT_OUT, type Given, type RandomWorkbook } from '../../libreoffice/random-workbook';
import { channelRecord, offerRecords, tableOf, transposed, type CellsByHeader } from '../../reference/cells';
import type { OfferTerms } from '../../reference/engine';
import { randomPooled } from '../../reference/random-beyond';
import { randomForeign, randomOffer, randomTraffic } from '../../reference/random-terms';

/** Functions of whole offers that become ordinary formulas; those that take a view are the first ones. */
const CALLS = [
  'BILL',
  'INVOICE',
  'COMPARE',
  'COST_BY_CHANNEL',
  'BRIDGE',
  'INCENTIVES',
  'SENSITIVITY',
] as const;
const VIEWS = [undefined, 'accrual', 'cash', 'year'] as const;

const randomCase = fc.record({
  traffic: randomTraffic,
  offers: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: randomOffer },
      { weight: 1, arbitrary: randomForeign },
      { weight: 1, arbitrary: randomPooled },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  calls: fc.uniqueArray(fc.constantFrom(...CALLS), { minLength: 2, maxLength: 4 }),
  view: fc.constantFrom(...VIEWS),
  named: fc.boolean(),
  turned: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
});

/** How many cases, from which seed, and whether every number of the tables is another one. */
export interface RandomOffers {
  readonly cases: number;
  readonly seed: number;
  readonly edited?: boolean;
}

/** METER cells about random offers with every meter, schedule and term, in tables of either direction. */
export function addRandomOffers(
  workbook: RandomWorkbook,
  { cases, seed, edited = false }: RandomOffers,
): void {
  const given = (records: readonly CellsByHeader[], turned: boolean) => {
    const table = tableOf(edited ? records.map(withOtherNumbers) : records);
    return workbook.place(turned ? transposed(table) : table);
  };
  for (const { traffic, offers, calls, view, named, turned } of fc.sample(randomCase, {
    seed,
    numRuns: cases,
  })) {
    const comparable = offers.map((offer, index): OfferTerms => {
      const { currency: _, exchange: __, ...terms } = offer;
      const { currency, exchange } = offers[0] ?? {};
      // One currency has one rate; without a name of theirs each may have its own.
      const rate = currency === undefined ? offer.exchange : exchange;
      return {
        ...terms,
        name: `Offer ${index + 1}`,
        ...(currency === undefined ? {} : { currency }),
        ...(rate === undefined ? {} : { exchange: rate }),
      };
    });
    const tables = [
      given(
        comparable.flatMap((offer) => offerRecords(offer)),
        turned,
      ),
      given(traffic.map(channelRecord), turned),
    ];
    for (const id of calls) {
      const isAboutAll = id === 'COMPARE' || id === 'INCENTIVES';
      if (isAboutAll) workbook.add(id, [...tables, ...(id === 'COMPARE' ? rankedBy(workbook, view) : [])]);
      for (const { name } of isAboutAll ? [] : comparable) {
        const offerName = named ? workbook.place([[name]]) : workbook.write(name);
        workbook.add(id, [...tables, ...tailOf(workbook, { id, view, turned }), offerName]);
      }
    }
  }
}

/** What a comparison ranks by: nothing said, a word in the formula, or a word in a cell. */
function rankedBy(workbook: RandomWorkbook, view: string | undefined): Given[] {
  if (view === undefined) return [];
  if (view === 'accrual') return [workbook.write('total cost')];
  return [workbook.place([[view === 'cash' ? 'monthly total' : 'Total cost']])];
}

/** The arguments between the tables and the offer's name. */
function tailOf(
  workbook: RandomWorkbook,
  { id, view, turned }: { id: string; view: string | undefined; turned: boolean },
): Given[] {
  if (id === 'BILL' || id === 'INVOICE') return [workbook.write(view ?? null)];
  if (id !== 'SENSITIVITY') return [];
  const [lever = '', values = [], metric = ''] =
    STUDIES[((view?.length ?? 0) + Number(turned)) % STUDIES.length] ?? [];
  const column = workbook.place(values.map((value) => [value]));
  return [workbook.write(lever), column, LEFT_OUT, LEFT_OUT, workbook.write(metric)];
}

const STUDIES: readonly (readonly [string, readonly number[], string])[] = [
  ['resolution rate', [0.2, 0.55, 1], 'effective cost per resolution'],
  ['sessions', [150, 9000], 'monthly total'],
  ['interactions per session', [1, 2.5], 'total cost'],
  ['human cost', [4, 7.5], 'human cost'],
  ['resolution rate', [0.3, 0.9], 'failure spend'],
];

const SHARES = ['Resolution rate', 'Involvement rate', 'Discount', 'Handover share', 'Recontact credit'];
/** Where a 0 is a number that may become another one. */
const ZERO_IS_A_NUMBER = [
  'Discount',
  'Handover share',
  'Recontact credit',
  'Human cost',
  'Included units',
  'Platform fee',
];

/** What a user might type over each number: the terms that there are stay the same. */
function withOtherNumbers(record: CellsByHeader): CellsByHeader {
  return Object.fromEntries(
    Object.entries(record).map(([header, cell]) => [header, otherNumber(header, cell)]),
  );
}

function otherNumber(header: string, cell: Cell): Cell {
  if (typeof cell !== 'number') return cell;
  if (cell === 0) return ZERO_IS_A_NUMBER.includes(header) ? 0.25 : 0;
  // No more people than sessions, whatever becomes of those.
  if (header === 'Customers') return Math.round(cell * 0.5 * 1e4) / 1e4;
  if (SHARES.includes(header)) return Math.max(Math.round(cell * 0.75 * 1e4) / 1e4, 0.0001);
  if (['Replies per unit', 'Amortization months', 'Seats', 'Interactions per session'].includes(header))
    return cell + 1;
  return Math.round(cell * 1.5 * 1e4) / 1e4;
}
