import type { Cell } from '../../../src/core/grid/cell';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import { columnsOf, tableDifferences } from '../../../src/excel/tables/table-differences';

const HEADERS = ['Offer', 'Meter', 'Rate', 'Source'];

/** A table of offers: a letter each, with a rate. */
function table(rows: readonly (readonly Cell[])[], formulas: readonly string[] = []) {
  return {
    headers: HEADERS,
    body: rows,
    isFormula: (row: number, column: number) => formulas.includes(`${row},${column}`),
  };
}

function offer(name: string, rate: number, rest: ScenarioRow = {}): ScenarioRow {
  return { Offer: name, Meter: 'session', Rate: rate, ...rest };
}

const letters = [...'ABCDEFGHIJ'];
const ten = letters.map((name, index) => [name, 'session', index + 1, 'list price'] as const);
const tenOffers = letters.map((name, index) => offer(name, index + 1, { Source: 'list price' }));

/** The rows that a table ends with, to compare with those wanted. */
function carriedOut(body: readonly (readonly Cell[])[], wanted: readonly ScenarioRow[]): Cell[][] {
  const { lines, newHeaders } = tableDifferences('offers', table(body), wanted);
  const headers = [...HEADERS, ...newHeaders];
  return lines.map(({ from, cells }) =>
    headers.map((header, column) => {
      const written = cells[header];
      if (written !== undefined) return written === '' ? null : written;
      return from === undefined ? null : (body[from]?.[column] ?? null);
    }),
  );
}

test('nothing differs between a table and its own rows, however they are spelled', () => {
  const spelled = [{ offer: ' A ', METER: 'session', rate: '1', Source: '' }];
  const { lines, removed, newHeaders } = tableDifferences(
    'offers',
    table([['A', 'session', 1, null]]),
    spelled,
  );
  expect({ lines, removed, newHeaders }).toEqual({
    lines: [{ from: 0, cells: {} }],
    removed: [],
    newHeaders: [],
  });
});

test('only the cell that differs is written; a cell that lost its value is emptied', () => {
  const wanted = [offer('A', 2)];
  const { lines } = tableDifferences('offers', table([['A', 'session', 1, 'list price']]), wanted);
  expect(lines).toEqual([{ from: 0, cells: { Rate: 2, Source: '' } }]);
});

test('deleting the first of ten offers takes one row out and writes nothing', () => {
  const { lines, removed } = tableDifferences('offers', table(ten), tenOffers.slice(1));
  expect(removed).toEqual([0]);
  expect(lines).toEqual(letters.slice(1).map((_, index) => ({ from: index + 1, cells: {} })));
});

test('one of several charges of the same offer and meter is the one that goes', () => {
  const body = [1, 2, 3].map((rate) => ['A', 'session', rate, null]);
  const { lines, removed } = tableDifferences('offers', table(body), [offer('A', 1), offer('A', 3)]);
  expect(removed).toEqual([1]);
  expect(lines.every(({ cells }) => Object.keys(cells).length === 0)).toBe(true);
});

test('an offer that is renamed stays in its row', () => {
  const wanted = tenOffers.map((row, index) => (index === 4 ? { ...row, Offer: 'New name' } : row));
  const { lines, removed } = tableDifferences('offers', table(ten), wanted);
  expect(removed).toEqual([]);
  expect(lines[4]).toEqual({ from: 4, cells: { Offer: 'New name' } });
});

test('a new offer in the middle is a new row there', () => {
  const wanted = [...tenOffers.slice(0, 3), offer('X', 9), ...tenOffers.slice(3)];
  const { lines, removed } = tableDifferences('offers', table(ten), wanted);
  expect(removed).toEqual([]);
  expect(lines[3]).toEqual({ from: undefined, cells: { Offer: 'X', Meter: 'session', Rate: 9 } });
  expect(lines.filter(({ cells }) => Object.keys(cells).length > 0)).toHaveLength(1);
});

test('a row with a formula is not the one that is written over', () => {
  const body = [
    ['A', 'session', 1, null],
    ['A', 'session', 2, null],
  ];
  const { lines, removed } = tableDifferences('offers', table(body, ['0,2']), [offer('A', 1), offer('B', 3)]);
  expect(lines[0]).toEqual({ from: 0, cells: {} });
  expect(lines[1]).toEqual({ from: 1, cells: { Offer: 'B', Rate: 3 } });
  expect(removed).toEqual([]);
});

test('blank rows of a table stay, and take new rows before the table grows', () => {
  const blank = [null, null, null, null];
  const body = [['A', 'session', 1, null], blank, blank];
  const { lines, removed } = tableDifferences('offers', table(body), [offer('A', 1), offer('B', 2)]);
  expect(lines).toEqual([
    { from: 0, cells: {} },
    { from: 1, cells: { Offer: 'B', Meter: 'session', Rate: 2 } },
    { from: 2, cells: {} },
  ]);
  expect(removed).toEqual([]);
});

test('a table that loses all its rows keeps a blank one', () => {
  const { lines, removed } = tableDifferences('offers', table(ten.slice(0, 2)), []);
  expect(lines).toEqual([{ from: 0, cells: { Offer: '', Meter: '', Rate: '', Source: '' } }]);
  expect(removed).toEqual([1]);
});

test('columns that a row needs and the table lacks come in their usual order, unknown ones last', () => {
  const wanted = [offer('A', 1, { Mine: 'x', Currency: 'EUR', Tiers: '0:1' })];
  const { newHeaders } = tableDifferences('offers', table([['A', 'session', 1, null]]), wanted);
  expect(newHeaders).toEqual(['Tiers', 'Currency', 'Mine']);
});

test('channels of traffic are told by their name', () => {
  const { lines, removed } = tableDifferences(
    'traffic',
    {
      headers: ['Channel', 'Sessions', 'Resolution rate'],
      body: [
        ['Chat', 500, 0.65],
        ['Mail', 80, 0.4],
      ],
      isFormula: () => false,
    },
    [{ Channel: 'mail', Sessions: 80, 'Resolution rate': 0.5 }],
  );
  expect(removed).toEqual([0]);
  expect(lines).toEqual([{ from: 1, cells: { Channel: 'mail', 'Resolution rate': 0.5 } }]);
});

test('plain cells are compared row by row, since none can be taken out', () => {
  const { lines, removed } = tableDifferences('offers', table(ten.slice(0, 3)), tenOffers.slice(1, 3), true);
  expect(lines).toEqual([
    { from: 0, cells: { Offer: 'B', Rate: 2 } },
    { from: 1, cells: { Offer: 'C', Rate: 3 } },
  ]);
  expect(removed).toEqual([2]);
});

test('whatever is wanted, the lines make it', () => {
  const shapes: ScenarioRow[][] = [
    [],
    tenOffers,
    [...tenOffers].reverse(),
    tenOffers.filter((_, index) => index % 3 !== 0),
    [offer('X', 1), ...tenOffers.slice(2, 4), offer('Y', 2), offer('Y', 3), ...tenOffers.slice(7)],
    [offer('X', 1, { Currency: 'EUR' })],
  ];
  for (const body of [ten, ten.slice(0, 1), [[null, null, null, null], ...ten.slice(0, 3)]])
    for (const wanted of shapes) {
      const made = carriedOut(body, wanted).filter((line) => line.some((cell) => cell !== null));
      const columns = [...HEADERS, ...tableDifferences('offers', table(body), wanted).newHeaders];
      expect(made).toEqual(wanted.map((row) => columns.map((header) => row[header] ?? null)));
    }
});

test('columns are found by any of their names', () => {
  expect([...columnsOf(['ρ', null, '# mine', 'OFFER'])]).toEqual([
    ['Resolution rate', 0],
    ['# mine', 2],
    ['Offer', 3],
  ]);
});
