import type { ExplainedCell, Outcome } from '../../src/excel/workbook';
import { goTo, textOf } from './browser/cells';
import { openDoor } from './browser/door';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { readWorkbook } from './browser/workbook-state';

/** Where the figure of the selected cell comes from, in the workbook that the workbench opens with. */

let open: RunningWorkbench;
beforeAll(async () => {
  open = await runWorkbench();
  await openDoor(open.addIn);
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(60_000);

/** Selects a cell and asks; the functions' own names of their arguments are those of functions.json. */
function explain(sheet: string, address: string): Promise<Outcome<ExplainedCell>> {
  return open.addIn.evaluate(
    async (place) => {
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(place.sheet);
        cells.activate();
        cells.getRange(place.address).select();
        await context.sync();
      });
      const response = await fetch('functions.json');
      const { functions } = (await response.json()) as {
        functions: { id: string; parameters: { name: string }[] }[];
      };
      return window.meterwiseDoor.explainCell(
        (id) => functions.find((own) => own.id === id)?.parameters.map(({ name }) => name) ?? [],
      );
    },
    { sheet, address },
  );
}

async function explained(sheet: string, address: string): Promise<ExplainedCell> {
  const outcome = await explain(sheet, address);
  if (!outcome.done) throw new Error(outcome.why);
  return outcome.value;
}

function write(sheet: string, address: string, content: string): Promise<void> {
  return open.addIn.evaluate(
    (place) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
        range.formulas = [[place.content]];
        await context.sync();
      }),
    { sheet, address, content },
  );
}

test('a cell of the ranking: the formula that spills, its tables, the offer of its row', async () => {
  const { tables, ...cell } = await explained('Compare', 'H12');
  expect(cell).toMatchObject({
    address: 'Compare!H12',
    formula: '=METER.COMPARE(Offers[#All],Traffic[#All])',
    functionId: 'COMPARE',
    shows: '$0.9900',
    fault: undefined,
    ordinary: undefined,
  });
  expect(cell.arguments).toMatchObject([
    { name: 'offers', text: 'Offers[#All]', cell: expect.stringMatching(/^Offers!A\d+:/) as string },
    { name: 'traffic', text: 'Traffic[#All]', cell: expect.stringMatching(/^Traffic!A\d+:/) as string },
  ]);
  expect(cell.arguments.map(({ value }) => value)).toEqual([
    expect.stringMatching(/^\d+ × \d+ cells$/),
    expect.stringMatching(/^\d+ × \d+ cells$/),
  ]);
  expect(tables?.offerName).toBe('Intercom Fin');
  expect(tables?.traffic[0]).toMatchObject({ Sessions: 50000, 'Resolution rate': 0.65 });
  expect(tables?.offers).toContainEqual(
    expect.objectContaining({ Offer: 'Intercom Fin', Meter: 'resolution' }),
  );
});

test('the header of the ranking is about no single offer', async () => {
  const { tables } = await explained('Compare', 'A5');
  expect(tables).toMatchObject({ offerName: undefined });
});

test('a figure of one price: every argument as its cell shows it, and an ordinary formula that gives the same', async () => {
  const place = await open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    const sheet = grid.sheets().find(({ name }) => name === 'Unit economics')?.id ?? '';
    const used = grid.used(sheet, true);
    const lines = used ? grid.formulas(used) : [];
    const row = lines.findIndex((line) => line.some((own) => String(own).includes('COST_PER_RESOLUTION(')));
    const column = lines[row]?.findIndex((own) => String(own).includes('COST_PER_RESOLUTION(')) ?? -1;
    return { row: row + (used?.row ?? 0), column: column + (used?.column ?? 0) };
  });
  const address = `${String.fromCharCode(65 + place.column)}${place.row + 1}`;
  const cell = await explained('Unit economics', address);
  expect(cell.functionId).toBe('EFFECTIVE_COST_PER_RESOLUTION');
  expect(cell.tables).toBeUndefined();
  expect(cell.arguments.map(({ name }) => name)).toEqual([
    'price',
    'meter',
    'interactionsPerSession',
    'resolutionRate',
    'cap',
  ]);
  for (const { text, cell: at, value } of cell.arguments) {
    expect(at).toBe(`'Unit economics'!${text.replaceAll('$', '')}`);
    const [, column = '', row = ''] = /([A-Z])(\d+)$/.exec(at ?? '') ?? [];
    expect(value).toBe(await textOf(open.page, 'Unit economics', Number(row) - 1, column.charCodeAt(0) - 65));
  }
  expect(cell.ordinary).toMatch(/^=(?!.*METER)/);
  await write('Unit economics', 'N40', cell.ordinary ?? '');
  const [[own], [ordinary]] = await open.page.evaluate(async (at) => {
    const { grid } = window.meterwiseWorkbench;
    await grid.settled();
    const sheet = grid.sheets().find(({ name }) => name === 'Unit economics')?.id ?? '';
    const valueAt = (row: number, column: number) =>
      grid.values({ sheet, row, column, rowCount: 1, columnCount: 1 })[0] ?? [];
    return [valueAt(at.row, at.column), valueAt(39, 13)] as const;
  }, place);
  expect(ordinary).toBe(own);
});

test('a call inside a larger formula; a constant is its own value', async () => {
  await write('Compare', 'N30', '=ROUND(METER.CONVERT_PRICE(0.99,"resolution","session",,B30),2)');
  const cell = await explained('Compare', 'N30');
  expect(cell.functionId).toBe('CONVERT_PRICE');
  expect(cell.arguments.map(({ text, value, cell: at }) => [text, value, at])).toEqual([
    ['0.99', '0.99', undefined],
    ['"resolution"', 'resolution', undefined],
    ['"session"', 'session', undefined],
    ['', '', undefined],
    ['B30', '', 'Compare!B30'],
  ]);
});

test('a formula over a column: each cell has its own argument', async () => {
  await write('Compare', 'N32', '=METER.CONVERT_PRICE(C6:C8,"resolution","session",,0.5)');
  const cell = await explained('Compare', 'N33');
  expect(cell.address).toBe('Compare!N33');
  expect(cell.formula).toContain('C6:C8');
  expect(cell.arguments[0]).toMatchObject({ text: 'C6:C8', cell: 'Compare!C7', value: '$16,250.00' });
});

test('an error: the sentence that the engine has for it', async () => {
  await write('Compare', 'N36', '=METER.INVOICE(Offers[#All],Traffic[#All],,"Gorgia AI Agent")');
  const cell = await explained('Compare', 'N36');
  expect(cell.shows).toBe('#VALUE!');
  expect(cell.fault).toContain('the nearest is Gorgias AI Agent');
  await write('Compare', 'N37', '=METER.CONVERT_PRICE(1/0,"resolution","session",4,N38)');
  await write('Compare', 'N38', '=NA()');
  expect((await explained('Compare', 'N37')).fault).toBe('resolutionRate holds #N/A.');
});

test('a cell without METER: what to select instead, and nothing was written', async () => {
  const before = await readWorkbook(open.addIn);
  await goTo(open.page, 'Traffic', 0, 0);
  expect(await explain('Traffic', 'A1')).toEqual({
    done: false,
    why: 'Traffic!A1 holds no METER formula. Select one that does, such as Compare!A5, and ask again.',
  });
  const after = await readWorkbook(open.addIn);
  expect(after.sheets).toEqual(before.sheets);
  expect(open.errors).toEqual([]);
});
