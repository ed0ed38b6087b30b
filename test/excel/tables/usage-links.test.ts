import { isNothing, planTable } from '../../../src/excel/tables/tables-plan';
import type { TableLocation } from '../../../src/excel/tables/locate-tables';
import { NO_LINKS, usageLinks } from '../../../src/excel/tables/usage-links';

type Line = (string | number)[];

/** A sheet Usage: counts by month, whose headers are of traffic too, and the traffic by formulas below. */
function usage(name: string, sessions: number) {
  const values: Line[] = [
    ['Month', 'Channel', 'Sessions', 'Resolution rate'],
    [46_000, 'Chat', 40, 0.5],
    ['', '', '', ''],
    ['Channel', 'Sessions', 'Resolution rate', 'Human cost', 'As of'],
    ['Chat', sessions, 0.75, 6, ''],
  ];
  const formulas = values.map((line) => [...line]);
  formulas[1]?.splice(2, 2, '=SUM(A1:A2)', '=1/2');
  formulas[4]?.splice(1, 2, '=ROUND(C2*365/12/30,8)', '=3/4');
  return { name, values, formulas };
}

const links = usageLinks([usage('Usage', 100), usage('Usage 2', 200)]);

test('a measured figure has the formula over its cell, of the sheet inserted last', () => {
  const chat = { channel: 'Chat', header: 'Sessions' };
  expect(links.formulaFor({ ...chat, value: 200 })).toBe("='Usage 2'!B5");
  expect(links.formulaFor({ ...chat, value: 100 })).toBeUndefined();
  expect(links.formulaFor({ ...chat, channel: ' chat ', value: 200 })).toBe("='Usage 2'!B5");
  expect(links.formulaFor({ ...chat, channel: 'Mail', value: 200 })).toBeUndefined();
  // Counts of a single month, and what was not measured, are no traffic.
  expect(links.formulaFor({ ...chat, value: 40 })).toBeUndefined();
  expect(links.formulaFor({ ...chat, header: 'Human cost', value: 6 })).toBeUndefined();
});

test.each([
  ["='Usage 2'!B5", true],
  ['=Usage!$B$5', true],
  ['=usage!B5', true],
  ['=#REF!', true],
  ['=#REF!B5', true],
  ["='Usage 2'!B5*1.1", false],
  ['=Usage!B5:C5', false],
  ['=Other!B5', false],
  ['=B5', false],
  ['=SUM(#REF!)', false],
])('%s is a link: %s', (formula, is) => {
  expect(links.isLink(formula)).toBe(is);
  if (is && !formula.includes('REF')) expect(NO_LINKS.isLink(formula)).toBe(false);
});

const HEADERS = ['Channel', 'Sessions', 'Resolution rate', 'Human cost'];

function plan(body: Line[], formulas: Line[], wanted: Line[], isTable = true, takesPlain = false) {
  const values = [HEADERS, ...body];
  const place: TableLocation = {
    kind: 'traffic',
    sheetId: 'id',
    sheetName: 'Traffic',
    area: { row: 0, column: 0, rowCount: values.length, columnCount: HEADERS.length },
    table: isTable ? { name: 'Traffic', isFiltered: false, hasTotals: false } : undefined,
  };
  const rows = wanted.map((line) =>
    Object.fromEntries(HEADERS.flatMap((header, at) => (line[at] === '' ? [] : [[header, line[at] ?? '']]))),
  );
  return planTable(place, { values, formulas: [HEADERS, ...formulas] }, rows, { ...links, takesPlain });
}

const LINKED: Line = ['Chat', "='Usage 2'!B5", "='Usage 2'!C5", 6];
const SHOWS: Line = ['Chat', 200, 0.75, 6];

describe.each([
  ['a table', true],
  ['plain cells', false],
])('Traffic as %s', (_, isTable) => {
  test('figures that were measured become links, a figure that was not stays one', () => {
    const { write, refusals } = plan([['Chat', 5, 0.1, 6]], [['Chat', 5, 0.1, 6]], [SHOWS], isTable);
    expect(refusals).toEqual([]);
    expect(write.cells).toEqual([
      { row: 1, column: 1, value: 200, formula: "='Usage 2'!B5" },
      { row: 1, column: 2, value: 0.75, formula: "='Usage 2'!C5" },
    ]);
  });

  test('a plain figure that was measured becomes a link where that is asked for, and stays else', () => {
    const written = (takesPlain: boolean) =>
      plan([SHOWS], [SHOWS], [['Chat', 200, 0.75, 7]], isTable, takesPlain).write.cells.map(
        ({ column, formula }) => [column, formula],
      );
    expect(written(false)).toEqual([[3, undefined]]);
    expect(written(true)).toEqual([
      [3, undefined],
      [1, "='Usage 2'!B5"],
      [2, "='Usage 2'!C5"],
    ]);
  });

  test('links stay while other cells change, and nothing is done where nothing changes', () => {
    expect(isNothing(plan([SHOWS], [LINKED], [SHOWS], isTable).write)).toBe(true);
    const { write, refusals } = plan([SHOWS], [LINKED], [['Chat', 200, 0.75, 7]], isTable);
    expect([write.cells, refusals]).toEqual([[{ row: 1, column: 3, value: 7 }], []]);
  });

  test('another figure takes the place of a link, and is told', () => {
    const { write, refusals } = plan([SHOWS], [LINKED], [['Chat', 250, 0.75, 6]], isTable);
    expect(refusals).toEqual([]);
    expect(write.cells).toEqual([{ row: 1, column: 1, value: 250, unlinks: true }]);
  });

  test('what was linked to a sheet that is gone can be written', () => {
    const gone: Line = ['Chat', '#REF!', 0.75, 6];
    const { refusals } = plan([gone], [['Chat', '=#REF!', 0.75, 6]], [['Chat', 250, 0.75, 6]], isTable);
    expect(refusals).toEqual([]);
  });

  test("a formula of the user's own is not written over, be it over Usage", () => {
    const own: Line = ['Chat', '=Usage!B5*1.1', 0.75, 6];
    const { refusals } = plan([['Chat', 110, 0.75, 6]], [own], [['Chat', 250, 0.75, 6]], isTable);
    expect(refusals).toEqual(['Traffic!B2 holds the formula =Usage!B5*1.1; change it there.']);
    // Nor becomes it a link where it shows what was measured.
    expect(isNothing(plan([SHOWS], [['Chat', '=100*2', 0.75, 6]], [SHOWS], isTable).write)).toBe(true);
    expect(plan([SHOWS], [['Chat', '=100*2', 0.75, 6]], [SHOWS], isTable, true).write.cells).toEqual([
      { row: 1, column: 2, value: 0.75, formula: "='Usage 2'!C5" },
    ]);
  });
});

test('a new channel comes with its links, and a channel with links may go', () => {
  const mail: Line = ['Mail', 5, 0.1, 6];
  const added = plan([mail], [mail], [mail, SHOWS]);
  expect(added.write.cells.filter(({ formula }) => formula !== undefined)).toHaveLength(2);
  const gone = plan([SHOWS, mail], [LINKED, mail], [mail, ['Voice', 1, 0.5, 6]]);
  expect(gone.refusals).toEqual([]);
});
