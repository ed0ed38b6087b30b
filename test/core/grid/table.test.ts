import { placeWords } from '../../../src/core/fault/place.js';
import type { Cell } from '../../../src/core/grid/cell';
import { sentence } from '../../../src/core/fault/sentence';
import { readTable, withoutTotals, type TableShape } from '../../../src/core/grid/table';

const SHAPE: TableShape = {
  table: 'offers',
  headers: [{ header: 'Offer' }, { header: 'Rate', aliases: ['price'] }, { header: 'Fee' }],
  signs: ['Offer'],
  totals: {
    named: 'Offer',
    additive: ['Fee'],
    made: () => null,
    averaged: ['Rate'],
    never: undefined,
    fewest: 1,
  },
};
const read = (cells: Parameters<typeof readTable>[0]) => readTable(cells, SHAPE);

test('a row is found by its headers, whatever their order, case, spaces and marks', () => {
  const rows = read([
    ['PRICE', 'off_er *'],
    [0.99, 'Outcome'],
  ]);
  expect(
    rows.ok && rows.value.rows.map((row) => [placeWords(row.where), row.get('Offer'), row.get('Rate')]),
  ).toEqual([['Offers row 1', 'Outcome', 0.99]]);
});

const told = (cells: Parameters<typeof readTable>[0]) => {
  const rows = read(cells);
  return rows.ok ? [] : rows.faults.map(sentence);
};
const NO_HEADERS =
  "Offers: it has no header row with Offer; a table's name alone leaves its headers out, so write Offers[#All].";

test('a table of which some headers are known says so with its first five, not with thousands', () => {
  const head = ['Offer', ...Array.from({ length: 2000 }, (_, index) => `column ${index}`)];
  const rows = read([head, head.map(() => 1)]);
  expect(!rows.ok && rows.faults.map(({ code, where }) => [code, placeWords(where)])).toEqual(
    [2, 3, 4, 5, 6].map((place) => ['unknownWord', `Offers, header ${place}`]),
  );
});

test.each<[string, Cell[][]]>([
  [
    'the rows of a table without its headers',
    [
      ['Fin', 0.99, 49],
      ['Bot', 0.5, 0],
    ],
  ],
  ['a column of names', [['Fin'], ['Bot']]],
  ['a blank cell', [[null]]],
  [
    'headers of another table',
    [
      ['Channel', 'Sessions'],
      ['Chat', 5],
    ],
  ],
])('%s is one sentence', (_, cells) => {
  expect(told(cells)).toEqual([NO_HEADERS]);
});

const BODY: Cell[][] = [
  ['Offer', 'Rate', 'Fee'],
  ['Fin', 0.99, 49],
];

test.each<[string, Cell[][]]>([
  ['a title', [['Quotes of May', null, null]]],
  [
    'a title and a blank line',
    [
      ['Quotes of May', '', ''],
      [null, null, null],
    ],
  ],
  ['a blank line', [[null, 0, '']]],
  ['a title over another column', [[null, 'Quotes', null]]],
  ['two lines of title', [['Quotes'], ['all in USD']]],
])('%s above the headers is left out', (_, above) => {
  const rows = read([...above, ...BODY]);
  expect(rows.ok && rows.value.rows.map((row) => [placeWords(row.where), row.get('Rate')])).toEqual([
    ['Offers row 1', 0.99],
  ]);
  expect(rows.ok && rows.value.layout.above).toBe(above.length);
});

test('a title above labels that run down is left out too', () => {
  const rows = read([
    ['Quotes of May', null],
    ['Offer', 'Fin'],
    ['Rate', 0.99],
    ['Fee', 49],
  ]);
  expect(
    rows.ok && rows.value.rows.map((row) => [placeWords(row.where), row.get('Offer'), row.get('Fee')]),
  ).toEqual([['Offers column 1', 'Fin', 49]]);
});

test('what is more than a title above the headers is told, with the row of the headers', () => {
  expect(told([['Quotes', 'May'], ['in', 'USD'], ...BODY])).toEqual([
    'Offers: its headers are in row 3 of the range; start the range with them.',
  ]);
});

test('a row named Total is left out beside others and told, and kept where it is all there is', () => {
  const named = (...rows: [string, number][]) => {
    const table = read([['Offer', 'Fee'], ...rows]);
    const names = (of: 'rows' | 'totals') => (table.ok ? table.value[of].map((row) => row.get('Offer')) : []);
    return [names('rows'), names('totals')];
  };
  expect(named(['A', 5], ['Total', 5])).toEqual([['A'], ['Total']]);
  expect(named(['A', 5], ['B', 2], [' TOTALS ', 7])).toEqual([['A', 'B'], [' TOTALS ']]);
  expect(named(['All', 5])).toEqual([['All'], []]);
  expect(named(['Total', 5])).toEqual([['Total'], []]);
});

test('a range without its totals is the same range, title and blank rows included', () => {
  const cells: Cell[][] = [['Quotes'], ...BODY, [null], ['Bot', 0.5, 1], ['Sum', null, 50]];
  expect(withoutTotals(cells, SHAPE)).toEqual(cells.slice(0, -1));
  expect(withoutTotals([['nothing']], SHAPE)).toEqual([['nothing']]);
});
