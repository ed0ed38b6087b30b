import type { Cell } from '../../../src/core/grid/cell';
import { convertCells } from '../../../src/native/convert';
import { RandomWorkbook, type Given } from '../../libreoffice/random-workbook';
import { differenceOf } from '../comparison';
import { calculate } from '../engine/calculate';

type Table = readonly (readonly Cell[])[];

const TIERS: Table = [
  ['Up to', 'Price', 'Fee'],
  [1000, 0.99, null],
  [5000, 0.85, 50],
  [null, 0.7, 25],
];
const TIERS_LATER: readonly Table[] = [
  [TIERS[0] ?? [], [1200, 0.9, 10], [4000, 0.8, null], [null, 0.75, 0]],
  [TIERS[0] ?? [], [1000, 0.99, 0], [2000, 0.5, 0], [6000, 0.4, 0]],
  [TIERS[0] ?? [], [1000, 0.99, 0], [900, 0.5, 0], [null, 0.4, 0]],
  [TIERS[0] ?? [], [1000, 0.99, 0], [null, 0.5, 0], [null, 0.4, 0]],
  [TIERS[0] ?? [], [1000, null, 0], [2000, 0.5, 0], [null, 0.4, 0]],
  [TIERS[0] ?? [], [1000, 'free', 0], [2000, 0.5, 0], [null, 0.4, 0]],
];
const HISTOGRAM: Table = [
  [1, 120],
  [2, 340],
  [9, 21],
];
const VOLUMES: Table = [[900], [1400], [1000], [2000], [1250]];

type Rest = (table: Given, workbook: RandomWorkbook) => Given[];

const quantity =
  (own: number, ...words: readonly string[]): Rest =>
  (table, workbook) => [workbook.place([[own]]), table, ...words.map((word) => workbook.write(word))];

/** A function, its table as it is converted with, the other arguments, and what the user makes of the table. */
const CASES: readonly (readonly [string, string, Table, Rest, readonly Table[]])[] = [
  ...[0, 1000, 1000.5, 5000, 7000].flatMap((own) =>
    (['graduated', 'volume'] as const).map(
      (mode) => [`${own} units, ${mode}`, 'TIERED_CHARGE', TIERS, quantity(own, mode), TIERS_LATER] as const,
    ),
  ),
  [
    'a histogram',
    'CAPPED_COST_PER_SESSION',
    HISTOGRAM,
    (table, workbook) => [workbook.write(0.25), workbook.write(null), workbook.write(0.6), table],
    [
      [
        [1, 10],
        [3, 0],
        [4, 7],
      ],
      [
        [2, 5],
        [1, 5],
        [12, 5],
      ],
    ],
  ],
  [
    'a histogram below headers',
    'EFFECTIVE_COST_PER_INTERACTION',
    [['Replies', 'Sessions'], ...HISTOGRAM],
    (table, workbook) =>
      [0.25, 'interaction', null, null, 0.6, null, null].map((own) => workbook.write(own)).concat([table]),
    [
      [
        ['Replies', 'Sessions'],
        [1, 1],
        [2, 1],
        [6, 2],
      ],
    ],
  ],
  [
    'volumes',
    'OPTIMAL_COMMITMENT',
    VOLUMES,
    (table, workbook) => [table, workbook.write(1.5), workbook.write(2)],
    [[[10], [null], [30], [5], [7.5]]],
  ],
];

test.each(CASES)('%s: %s follows its table', (_, id, table, rest, later) => {
  const workbookOf = (own: Table) => {
    const workbook = new RandomWorkbook();
    workbook.add(id, rest(workbook.place(own), workbook));
    return workbook;
  };
  const { cells, resolve } = workbookOf(table);
  const { converted, calculation } = convertCells({ cells, resolve, calculationSheet: 'Calculation' });
  const contents = (converted[0]?.cells ?? []).map((row) => row.map(({ content }) => content));
  for (const own of [table, ...later]) {
    const after = workbookOf(own);
    const [values = []] = calculate([
      { name: 'Results', cells: contents },
      after.inputSheet(),
      { name: 'Calculation', cells: calculation.map((row) => row.map(({ content }) => content)) },
    ]);
    const shown = after.cells[0]?.shown ?? [];
    const apart = values.flatMap((row, y) =>
      row.map((ordinary, x) => differenceOf(shown[y]?.[x] ?? shown[0]?.[0] ?? null, ordinary, 0)),
    );
    expect({ own, shown, values, largest: Math.max(...apart) < 1e-12 }).toMatchObject({ largest: true });
  }
});

test('a table that gets rows shows #VALUE!, not the charge without them', () => {
  const workbook = new RandomWorkbook();
  workbook.add('TIERED_CHARGE', quantity(10)(workbook.place(TIERS), workbook));
  const { converted } = convertCells({ ...workbook, calculationSheet: 'Calculation' });
  expect(converted[0]?.cells[0]?.[0]?.content).toMatchObject({
    formula: expect.stringContaining('ROWS(Inputs!$A$1:$C$4)=4'),
  });
});
