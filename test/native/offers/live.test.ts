import type { Cell } from '../../../src/core/grid/cell';
import type { Content } from '../../../src/model/page/sheet';
import { convertCells } from '../../../src/native/convert';
import { RandomWorkbook } from '../../libreoffice/random-workbook';
import { differenceOf } from '../comparison';
import { calculate } from '../engine/calculate';
import { addRandomOffers } from './random-offers';

type Table = readonly (readonly Cell[])[];

const TRAFFIC: Table = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Human cost'],
  ['Chat', 50000, 4, 0.65, 5],
  ['Email', 10000, 2, 0.4, 6],
];
const OFFERS: Table = [
  ['Offer', 'Meter', 'Rate', 'Tiers', 'Session cap', 'Turns', 'Discount', 'Pause after'],
  ['Outcome', 'resolution', 0.99, null, null, null, 0.1, null],
  ['Reply', 'interaction', 0.09, null, 0.6, 'poisson', null, null],
  ['Tickets', 'session', null, '0.5 to 20000; 0.4 to 45000 + 50; 0.3', null, null, null, 50000],
];

/** What a call's first column of formulas and figures come to, with the tables as they were or as they are edited. */
function converted(
  id: string,
  tail: readonly Cell[],
  given: { offers?: Table; traffic?: Table; editedOffers?: Table; editedTraffic?: Table } = {},
): {
  why: string | undefined;
  formulas: Content[][];
  values: Cell[][];
  meter: Table;
  calculation: Content[][];
} {
  const { offers = OFFERS, traffic = TRAFFIC } = given;
  const [before, after] = [
    [offers, traffic],
    [given.editedOffers ?? offers, given.editedTraffic ?? traffic],
  ].map((tables) => {
    const workbook = new RandomWorkbook();
    workbook.add(id, [
      ...tables.map((cells) => workbook.place(cells)),
      ...tail.map((cell) => workbook.write(cell)),
    ]);
    return workbook;
  });
  if (before === undefined || after === undefined) throw new Error('no workbook');
  const {
    converted: done,
    calculation,
    kept,
  } = convertCells({
    cells: before.cells,
    resolve: before.resolve,
    calculationSheet: 'Calculation',
  });
  const formulas = done.flatMap(({ cells }) => cells.map((row) => row.map(({ content }) => content)));
  const helpers = calculation.map((row) => row.map(({ content }) => content));
  const [values = []] = calculate([
    { name: 'Results', cells: formulas },
    after.inputSheet(),
    { name: 'Calculation', cells: helpers },
  ]);
  return { why: kept[0]?.why, formulas, values, meter: after.cells[0]?.shown ?? [], calculation: helpers };
}

describe('figures by hand', () => {
  test('(32,500 + 4,000) × 0.99, less a tenth', () => {
    expect(converted('BILL', [null, 'Outcome']).values).toEqual([[32521.5]]);
  });

  test('a pause after 50,000 of 60,000 sessions, on tiers: 10,000 + 10,000 + 50 + 1,500', () => {
    expect(converted('BILL', [null, 'Tickets']).values).toEqual([[21550]]);
  });

  test('COMPARE places offers that serve all before one that pauses', () => {
    const { values } = converted('COMPARE', []);
    expect(values.map((row) => row.slice(0, 2))).toEqual([
      ['Rank', 'Offer'],
      [1, 'Reply'],
      [2, 'Outcome'],
      [3, 'Tickets'],
    ]);
  });
});

describe('inputs stay live', () => {
  const dearer = OFFERS.map((row) => row.map((cell) => (cell === 0.09 ? 0.9 : cell === 0.6 ? 0.95 : cell)));

  test('an allowance of a year is held against a year of the sessions that are typed later', () => {
    const yearly: Table = [
      ['Offer', 'Meter', 'Rate', 'Included units', 'Resets'],
      ['Year', 'resolution', 0.9, 9000, 'yearly'],
    ];
    const traffic: Table = [
      ['Channel', 'Sessions', 'Resolution rate'],
      ['Chat', 5000, 0.65],
    ];
    const fewer = traffic.map((row) => row.map((cell) => (cell === 5000 ? 1300 : cell)));
    const none = traffic.map((row) => row.map((cell) => (cell === 5000 ? 600 : cell)));
    const billed = (editedTraffic: Table) =>
      converted('BILL', [], { offers: yearly, traffic, editedTraffic }).values[0]?.[0];
    // 12 × 3,250 less 9,000 are 30,000 a year: 2,500 a month at $0.90.
    expect(billed(traffic)).toBe(2250);
    // 12 × 845 less 9,000 are 1,140.
    expect(billed(fewer)).toBe(85.5);
    expect(billed(none)).toBe(0);
  });

  test('the ranking turns when a price does', () => {
    const { values, meter } = converted('COMPARE', [], { editedOffers: dearer });
    expect(values.map((row) => row[1])).toEqual(['Offer', 'Outcome', 'Reply', 'Tickets']);
    expect(values.map((row) => row[1])).toEqual(meter.map((row) => row[1]));
  });

  test('another basis in its cell ranks anew, a blank by the cost per resolution, and another word has no answer', () => {
    const offers: Table = [
      ['Offer', 'Meter', 'Rate', 'Resolution rate'],
      ['CheapBot', 'session', 0.3, 0.4],
      ['BetterBot', 'resolution', 0.99, 0.7],
    ];
    const traffic: Table = [
      ['Channel', 'Sessions', 'Resolution rate', 'Human cost'],
      ['Chat', 18000, 0.65, 7.4],
    ];
    const [before, ...after] = ['bill', 'total cost', 'Cost per resolution', null, 'bill', 'price'].map(
      (basis) => {
        const workbook = new RandomWorkbook();
        workbook.add('COMPARE', [workbook.place(offers), workbook.place(traffic), workbook.place([[basis]])]);
        return workbook;
      },
    );
    if (before === undefined) throw new Error('no workbook');
    const input = { cells: before.cells, resolve: before.resolve, calculationSheet: 'Calculation' };
    const { converted: done, calculation } = convertCells(input);
    const [sheet, helpers] = [done.flatMap(({ cells }) => cells), calculation].map((rows) =>
      rows.map((cells) => cells.map(({ content }) => content)),
    );
    const order = (workbook: RandomWorkbook) => {
      const [values = []] = calculate([
        { name: 'Results', cells: sheet ?? [] },
        workbook.inputSheet(),
        { name: 'Calculation', cells: helpers ?? [] },
      ]);
      return values.slice(1).map((row) => row[1]);
    };
    const [byTotal, byResolution, byNothing, byBill, byNoWord] = after.map(order);
    expect(byTotal).toEqual(['BetterBot', 'CheapBot']);
    expect(byResolution).toEqual(['CheapBot', 'BetterBot']);
    expect(byNothing).toEqual(byResolution);
    expect(byBill).toEqual(['CheapBot', 'BetterBot']);
    expect(byNoWord).toEqual([{ error: '#N/A' }, { error: '#N/A' }]);
  });

  test('helper rows are the same whether a call stands beside what it refers to or on another sheet', () => {
    const workbook = new RandomWorkbook();
    workbook.add('COMPARE', [workbook.place(OFFERS), workbook.place(TRAFFIC), workbook.place([['bill']])]);
    const helpersOn = (sheet: string) =>
      convertCells({
        cells: workbook.cells.map((cell) => ({ ...cell, sheet })),
        resolve: workbook.resolve,
        calculationSheet: 'Calculation',
      }).calculation.map((row) => row.map(({ content }) => content));
    expect(JSON.stringify(helpersOn('Elsewhere'))).toContain('TRIM(');
    expect(helpersOn(workbook.inputSheet().name)).toEqual(helpersOn('Elsewhere'));
  });

  test('COMPARE places a bill of 0 last but where every rate is free, before and after an edit', () => {
    const offers: Table = [
      ['Offer', 'Meter', 'Rate', 'Included units'],
      ['Included', 'session', 0.5, 90000],
      ['Free', 'session', 'free', null],
      ['Priced', 'session', 0.8, null],
    ];
    const order = (editedOffers?: Table) => {
      const { values, meter } = converted('COMPARE', [], { offers, ...(editedOffers && { editedOffers }) });
      const names = (rows: Table) => rows.slice(1).map((row) => row.slice(0, 2));
      expect(names(values)).toEqual(names(meter));
      return values.slice(1).map((row) => row[1]);
    };
    expect(order()).toEqual(['Free', 'Priced', 'Included']);
    const fewer = offers.map((row) => row.map((cell) => (cell === 90000 ? 59000 : cell)));
    expect(order(fewer)).toEqual(['Free', 'Included', 'Priced']);
  });

  test('another name in its cell chooses the other offer, and a name of none has no answer', () => {
    const total = (id: string, name: string, row: number) => {
      const [before, after] = ['Outcome', name].map((own) => {
        const workbook = new RandomWorkbook();
        const tables = [workbook.place(OFFERS), workbook.place(TRAFFIC)];
        const middle = id === 'BILL' ? [workbook.write(null)] : [];
        workbook.add(id, [...tables, ...middle, workbook.place([[own]])]);
        return workbook;
      });
      if (before === undefined || after === undefined) throw new Error('no workbook');
      const input = { cells: before.cells, resolve: before.resolve, calculationSheet: 'Calculation' };
      const { converted: done, calculation } = convertCells(input);
      const [sheet, helpers] = [done.flatMap(({ cells }) => cells), calculation].map((rows) =>
        rows.map((cells) => cells.map(({ content }) => content)),
      );
      const [values = []] = calculate([
        { name: 'Results', cells: sheet ?? [] },
        after.inputSheet(),
        { name: 'Calculation', cells: helpers ?? [] },
      ]);
      return values[row]?.at(-1);
    };
    expect(total('BILL', 'tickets ', 0)).toBe(21550);
    expect(total('BILL', 'Ticket', 0)).toEqual({ error: '#N/A' });
    expect(total('BRIDGE', 'Tickets', 9)).toBeCloseTo(21550 / ((50 / 60) * 36500), 12);
  });

  test('a figure refers to the cell where its term stands, and a constant says that no cell holds it', () => {
    const { calculation } = converted('BILL', [null, 'Reply']);
    const notes = calculation.filter(([label]) => label?.kind === 'text' && label.text === 'Session cap');
    expect(notes.map((row) => row[1])).toEqual([{ kind: 'formula', formula: '=Inputs!$E$3' }]);
    const text = converted('BILL', [null], {
      offers: [
        ['Offer', 'Meter', 'Rate'],
        ['A', 'session', '50%'],
      ],
    });
    const rate = text.calculation.find(([label]) => label?.kind === 'text' && label.text === 'Rate');
    expect(rate?.[1]).toEqual({ kind: 'number', value: 0.5 });
    expect(rate?.[3]).toEqual({
      kind: 'text',
      text: 'A constant: no cell holds it as a number (Offers row 1, Rate)',
    });
  });

  test('after every number of 12 pairs of random tables is another one, what METER shows then', () => {
    const [before, after] = [false, true].map((edited) => {
      const workbook = new RandomWorkbook();
      addRandomOffers(workbook, { cases: 12, seed: 7, edited });
      return workbook;
    });
    if (before === undefined || after === undefined) throw new Error('no workbook');
    const { converted: done, calculation } = convertCells({
      cells: before.cells,
      resolve: before.resolve,
      calculationSheet: 'Calculation',
    });
    const totals = done.filter(({ cell }) => /BILL|COST_BY_CHANNEL/.test(cell.formula));
    const sheets = totals.map(({ cells }, index) => ({
      name: `Result${index}`,
      cells: cells.map((row) => row.map(({ content }) => content)),
    }));
    const helpers = calculation.map((row) => row.map(({ content }) => content));
    const values = calculate([...sheets, after.inputSheet(), { name: 'Calculation', cells: helpers }]);
    const far = totals.flatMap(({ cell }, index) => {
      const meter = after.cells[before.cells.indexOf(cell)]?.shown ?? [];
      if (meter.flat().some((own) => typeof own === 'object' && own?.error === '#VALUE!')) return [];
      return meter.flatMap((row, y) =>
        row.filter((own, x) => differenceOf(own, values[index]?.[y]?.[x] ?? null, 1) > 1e-12),
      );
    });
    expect(far).toEqual([]);
    expect(totals.length).toBeGreaterThan(15);
  });
});

describe('what has no ordinary formula says why', () => {
  const reason = (offers: Table, traffic: Table = TRAFFIC) =>
    converted('COMPARE', [], { offers, traffic }).why;

  test('an offer without a price', () => {
    expect(
      reason([
        ['Offer', 'Meter', 'Tiers'],
        ['A', 'session', '0.5 to 200'],
      ]),
    ).toMatch(/^It cannot be priced: Offers row 1 \(A\), Tiers: the last tier ends at 200/);
  });

  test('steps of replies that go round in too many rows', () => {
    expect(
      reason([
        ['Offer', 'Meter', 'Rate', 'Replies per unit', 'Turns'],
        ['A', 'unit', 1, 1.125, 'geometric'],
      ]),
    ).toBe('Replies per unit of 1.125 over geometric turns has more than 2 decimals.');
  });

  test('so many channels that a formula would be too long', () => {
    const [head = [], chat = []] = TRAFFIC;
    const channels = Array.from({ length: 500 }, (_, index) => [`Chat ${index}`, ...chat.slice(1)]);
    expect(reason(OFFERS, [head, ...channels])).toBe('One of its formulas would be longer than Excel takes.');
  });

  test('steps over a poisson spread that is too long', () => {
    expect(
      reason(
        [
          ['Offer', 'Meter', 'Rate', 'Replies per unit', 'Turns'],
          ['A', 'unit', 1, 2, 'poisson'],
        ],
        [
          ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate'],
          ['Chat', 100, 2000, 0.5],
        ],
      ),
    ).toMatch(/^Units that round up over poisson turns of 2000 replies would take \d+ rows\.$/);
  });
});
