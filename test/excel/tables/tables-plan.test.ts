import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import type { TableLocation } from '../../../src/excel/tables/locate-tables';
import { isNothing, planTable } from '../../../src/excel/tables/tables-plan';
import type { TableWrite } from '../../../src/excel/tables/table-write';

type Value = string | number;

const HEADERS = ['Offer', 'Meter', 'Rate'];
const ROWS: Value[][] = ['A', 'B', 'C', 'D'].map((name, index) => [name, 'session', index + 1]);
const OFFERS = ROWS.map((row) => rowOf(row));

function rowOf([name = '', meter = '', rate = '']: readonly Value[]): ScenarioRow {
  return { Offer: name, Meter: meter, Rate: rate };
}

/** A sheet with the offers from B3 on. */
function sheetOf(rows: readonly (readonly Value[])[], formulas: Readonly<Record<string, string>> = {}) {
  const values = [[], [], ...[HEADERS, ...rows].map((line) => ['', ...line])];
  const width = Math.max(...values.map((line) => line.length));
  const grid = values.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  const texts = grid.map((line, row) => line.map((value, column) => formulas[`${row},${column}`] ?? value));
  return { values: grid, formulas: texts };
}

function placeOf(rowCount: number, isTable: boolean, hasTotals = false): TableLocation {
  return {
    kind: 'offers',
    sheetId: 'id',
    sheetName: 'My offers',
    area: { row: 2, column: 1, rowCount, columnCount: HEADERS.length },
    table: isTable ? { name: 'Offers', isFiltered: false, hasTotals } : undefined,
  };
}

/** What Excel makes of the steps, in the order in which they are sent: the cells below the headers. */
function carryOut(rows: readonly (readonly Value[])[], write: TableWrite): Value[][] {
  const lines = rows.map((line) => [...line, ...write.newHeaders.map(() => '')]);
  const blank = () => [...HEADERS, ...write.newHeaders].map((): Value => '');
  for (const { kind, index } of write.steps) if (kind === 'add') lines.splice(index, 0, blank());
  const { row: top, column: left } = write.place.area;
  for (const { row, column, value } of write.cells) {
    const line = (lines[row - top - 1] ??= blank());
    line[column - left] = value;
  }
  for (const { kind, index } of write.steps) if (kind === 'remove') lines.splice(index, 1);
  return lines;
}

const filled = (lines: readonly (readonly Value[])[]) =>
  lines.filter((line) => line.some((cell) => cell !== ''));

describe.each([
  ['a table', true],
  ['plain cells', false],
])('%s', (_, isTable) => {
  const blank = ['', '', ''];
  const tables = isTable
    ? [ROWS, ROWS.slice(0, 1), [blank, ...ROWS.slice(0, 2), blank]]
    : [ROWS, ROWS.slice(0, 1)];
  const X: Value[] = ['X', 'resolution', 9];
  const wanted: Value[][][] = [
    ROWS,
    ROWS.slice(1),
    [...ROWS].reverse(),
    [X, ...ROWS],
    [...ROWS, X, ['Y', 'session', 8]],
    [...ROWS.slice(0, 2), X, ...ROWS.slice(2)],
    [X],
    [ROWS[3] ?? X, X, ROWS[0] ?? X, ['Z', 'session', 7]],
  ];

  test('becomes what is wanted', () => {
    for (const rows of tables)
      for (const lines of wanted) {
        const { write, refusals } = planTable(
          placeOf(rows.length + 1, isTable),
          sheetOf(rows),
          lines.map(rowOf),
        );
        expect(refusals).toEqual([]);
        expect(filled(carryOut(rows, write))).toEqual(lines);
      }
  });

  test('tells where what it wrote stands in the end', () => {
    for (const lines of wanted) {
      const { write } = planTable(placeOf(5, isTable), sheetOf(ROWS), lines.map(rowOf));
      const end = carryOut(ROWS, write);
      for (const { row, column, value } of write.written) expect(end[row - 3]?.[column - 1]).toBe(value);
      expect(write.after.rowCount).toBe(lines.length + 1);
    }
  });

  test('gets the columns that it lacks at its right', () => {
    const rows = OFFERS.map((row, index) => (index === 1 ? { ...row, Currency: 'EUR' } : row));
    const { write, refusals } = planTable(placeOf(5, isTable), sheetOf(ROWS), rows);
    expect(refusals).toEqual([]);
    expect(write.newHeaders).toEqual(['Currency']);
    expect(write.written).toEqual([
      { row: 2, column: 4, value: 'Currency' },
      { row: 4, column: 4, value: 'EUR' },
    ]);
    expect(write.after.columnCount).toBe(4);
  });

  test('is left alone where nothing differs', () => {
    expect(isNothing(planTable(placeOf(5, isTable), sheetOf(ROWS), OFFERS).write)).toBe(true);
  });

  test('keeps a formula: the refusal names the cell', () => {
    const sheet = sheetOf(ROWS, { '4,3': '=B2*1.1' });
    const changed = OFFERS.map((row, index) => (index === 1 ? { ...row, Rate: 5 } : row));
    expect(planTable(placeOf(5, isTable), sheet, changed).refusals).toEqual([
      "'My offers'!D5 holds the formula =B2*1.1; change it there.",
    ]);
    const beside = OFFERS.map((row, index) => (index === 2 ? { ...row, Rate: 5 } : row));
    expect(planTable(placeOf(5, isTable), sheet, beside).refusals).toEqual([]);
  });

  test('names a few of many formulas', () => {
    const sheet = sheetOf(ROWS, { '3,3': '=1+0', '4,3': '=1+1', '5,3': '=1+2', '6,3': '=1+3' });
    const changed = OFFERS.map((row) => ({ ...row, Rate: 9 }));
    const [refusal] = planTable(placeOf(5, isTable), sheet, changed).refusals;
    expect(refusal).toMatch(/D4 holds the formula =1\+0, .*D6 .* and 1 more; change them there\.$/);
  });

  test('does not grow over what stands below it or beside it', () => {
    const longer = [...OFFERS, rowOf(['X', 'session', 9])];
    const below = sheetOf([...ROWS, ['my note', '', '']]);
    expect(planTable(placeOf(5, isTable), below, longer).refusals).toEqual([
      expect.stringMatching(/^'My offers'!B8: something of yours is where .* needs? room\. Move it/),
    ]);
    const wider = OFFERS.map((row) => ({ ...row, Currency: 'EUR' }));
    const beside = sheetOf(ROWS.map((row, index) => (index === 2 ? [...row, 'my note'] : row)));
    expect(planTable(placeOf(5, isTable), beside, wider).refusals).toEqual([
      expect.stringMatching(/^'My offers'!E6: something of yours/),
    ]);
  });
});

test('a row with a formula goes when it is only taken out, and stays where its values would come back elsewhere', () => {
  const sheet = sheetOf(ROWS, { '3,3': '=B2*1.1' });
  const place = placeOf(5, true);
  expect(planTable(place, sheet, OFFERS.slice(1)).refusals).toEqual([]);
  const moved = [...OFFERS.slice(1), ...OFFERS.slice(0, 1)];
  expect(planTable(place, sheet, moved).refusals).toEqual([expect.stringMatching(/D4 holds the formula/)]);
});

test('rows do not come or go above cells of the user: they would move', () => {
  const sheet = sheetOf([...ROWS, ['', '', ''], ['', 'my note', '']]);
  expect(planTable(placeOf(5, true), sheet, OFFERS.slice(1)).refusals).toEqual([
    expect.stringMatching(/^'My offers'!C9: something of yours/),
  ]);
  expect(planTable(placeOf(5, false), sheet, OFFERS.slice(1)).refusals).toEqual([]);
});

test('the row of totals stays below the rows', () => {
  const sheet = sheetOf([...ROWS, ['Total', '', 10]]);
  const { write, refusals } = planTable(placeOf(5, true, true), sheet, [
    ...OFFERS,
    rowOf(['X', 'session', 9]),
  ]);
  expect(refusals).toEqual([]);
  expect(write.steps).toEqual([{ kind: 'add', index: 4 }]);
});
