import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DATA_SHEET, FILLED, FORMULAS, HEADERS, OTHER_SHEET, ROWS } from './grid-formulas/cases';
import { goTo } from './browser/cells';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/**
 * Formulas typed key by key, pasted, filled and written by the add-in, on the sheet of their cells and on another one,
 * come to what LibreOffice makes of them (libreoffice.json, which `test/libreoffice/grid-formulas.ts` writes), keep
 * their text, and still do after a reload.
 */

type Value = string | number | boolean;
const RESULTS = JSON.parse(
  readFileSync(join(__dirname, 'grid-formulas', 'libreoffice.json'), 'utf8'),
) as Readonly<Record<string, Value>>;
const SHEETS = [DATA_SHEET, OTHER_SHEET];
const TEXTS = FORMULAS.map(({ typed }) => typed);
/** Columns far from the data, one for each way into a cell. */
const COLUMN = { typed: 10, pasted: 11, written: 12, filled: 13, completed: 14 };

let open: RunningWorkbench;
beforeAll(async () => {
  open = await runWorkbench({ width: 900, height: 340 }, '', 'always');
  await makeData();
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(400_000);

/** The sheets and the table, as an add-in makes them, and the formulas that it writes. */
function makeData(): Promise<void> {
  return open.addIn.evaluate(
    ({ data, other, headers, rows, formulas, column }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const [own, another] = [worksheets.add(data), worksheets.add(other)];
        const block = own.getRange('B2:E6');
        block.numberFormat = [headers, ...rows].map((row) => row.map(() => '@'));
        own.getRange('C3:D6').numberFormat = rows.map(() => ['General', 'General']);
        block.values = [headers, ...rows].map((row) => [...row]);
        own.tables.add('B2:E6', true).name = 'Costs';
        await context.sync();
        for (const sheet of [own, another])
          sheet.getRangeByIndexes(0, column, formulas.length, 1).formulas = formulas.map((text) => [text]);
        await context.sync();
      }),
    {
      data: DATA_SHEET,
      other: OTHER_SHEET,
      headers: HEADERS,
      rows: ROWS,
      formulas: TEXTS,
      column: COLUMN.written,
    },
  );
}

/** Formulas and values below each other in a column. */
function read(sheet: string, column: number, rowCount: number): Promise<[Value, Value][]> {
  return open.page.evaluate(
    async (place) => {
      const { grid } = window.meterwiseWorkbench;
      await grid.settled();
      const id = grid.sheets().find(({ name }) => name === place.sheet)?.id ?? '';
      const area = { row: 0, columnCount: 1, ...place, sheet: id };
      const [formulas, values] = [grid.formulas(area), grid.values(area)];
      return formulas.map(([formula], row) => [formula ?? '', values[row]?.[0] ?? '']);
    },
    { sheet, column, rowCount },
  );
}

async function select(page: Page, sheet: string, row: number, column: number): Promise<void> {
  const { x, y } = await goTo(page, sheet, 0, 0);
  await page.mouse.click(x, y);
  await page.evaluate(
    (place) =>
      window.meterwiseWorkbench.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(place.row, place.column)
        .activate(),
    { row, column },
  );
}

const settled = () => open.page.evaluate(() => window.meterwiseWorkbench.grid.settled());
/** Names of functions and references in capitals, as Excel gives formulas back; what is in quotes and brackets stays. */
const expected = (texts: readonly string[]) => texts.map((text) => [text, RESULTS[text]]);

test.each(SHEETS)('written by the add-in on %s', async (sheet) => {
  expect(await read(sheet, COLUMN.written, TEXTS.length)).toEqual(expected(TEXTS));
});

test.each(SHEETS)('typed key by key on %s', async (sheet) => {
  await select(open.page, sheet, 0, COLUMN.typed);
  for (const text of TEXTS) {
    await open.page.keyboard.type(text);
    await open.page.keyboard.press('Enter');
  }
  expect(await read(sheet, COLUMN.typed, TEXTS.length)).toEqual(expected(TEXTS));
});

test('the toolbar keeps its buttons while cells are typed into', async () => {
  await select(open.page, OTHER_SHEET, 20, COLUMN.completed);
  const toolbar = open.page.locator('[data-u-comp=ribbon-toolbar]').first();
  const watched = await toolbar.evaluateHandle((own) => {
    const seen: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes)
        for (const node of [...addedNodes, ...removedNodes]) seen.push(node.textContent ?? '');
    }).observe(own.parentElement ?? own, { childList: true, subtree: true });
    return { seen, buttons: own.querySelectorAll('[data-u-command]').length };
  });
  for (const text of ['1', '=1+1', 'two']) {
    await open.page.keyboard.type(text);
    await open.page.keyboard.press('Enter');
  }
  expect((await read(OTHER_SHEET, COLUMN.completed, 23)).slice(20)).toEqual([
    [1, 1],
    ['=1+1', 2],
    ['two', 'two'],
  ]);
  const { seen, buttons } = await watched.jsonValue();
  expect(buttons).toBeGreaterThan(5);
  expect(seen).toEqual([]);
});

test('Enter enters a formula as it is typed while completions are shown, Tab takes the chosen one', async () => {
  const { keyboard } = open.page;
  const completions = open.page.locator('[data-u-comp=sheets-formula-editor] li');
  await select(open.page, OTHER_SHEET, 0, COLUMN.completed);
  // The list is behind: it still shows what ISN can become.
  await keyboard.type('=ISN');
  await completions.first().waitFor();
  await keyboard.type('UMBER(1)');
  await keyboard.press('Enter');
  await keyboard.type('=N');
  await completions.first().waitFor();
  await keyboard.press('Enter');
  await keyboard.type('=ISNU');
  // The list before it, of what IS can become, has others first.
  await completions.first().filter({ hasText: 'ISNUMBER' }).waitFor();
  await keyboard.press('Tab');
  await completions.first().waitFor({ state: 'detached' });
  // The grid moves the caret behind the bracket 30 ms later.
  await open.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
  await keyboard.type('"1")');
  await keyboard.press('Enter');
  expect(await read(OTHER_SHEET, COLUMN.completed, 3)).toEqual([
    ['=ISNUMBER(1)', true],
    ['=N', expect.stringMatching(/^#/)],
    ['=ISNUMBER("1")', false],
  ]);
});

test.each(SHEETS)('pasted on %s', async (sheet) => {
  await select(open.page, sheet, 0, COLUMN.pasted);
  for (const [row, text] of TEXTS.entries())
    await open.page.evaluate(
      async (place) => {
        const { api } = window.meterwiseWorkbench;
        api.getActiveWorkbook()?.getActiveSheet().getRange(place.row, place.column).activate();
        await api.pasteIntoSheet(undefined, place.text);
      },
      { row, column: COLUMN.pasted, text },
    );
  await settled();
  expect(await read(sheet, COLUMN.pasted, TEXTS.length)).toEqual(expected(TEXTS));
});

test.each(SHEETS)('filled down on %s', async (sheet) => {
  const texts = FILLED.map(({ formulas }) => formulas);
  await select(open.page, sheet, 0, COLUMN.filled);
  await open.page.evaluate(
    async ({ firsts, column }) => {
      const { api, grid } = window.meterwiseWorkbench;
      for (const [index, text] of firsts.entries()) {
        const area = { sheet: grid.activeSheet(), row: index * 3, column, rowCount: 1, columnCount: 1 };
        grid.write(area, [[text]]);
        const own = api.getActiveWorkbook()?.getActiveSheet();
        await own?.getRange(index * 3, column).autoFill(own.getRange(index * 3, column, 3, 1));
      }
      await grid.settled();
    },
    { firsts: texts.map(([first]) => first), column: COLUMN.filled },
  );
  expect(await read(sheet, COLUMN.filled, texts.flat().length)).toEqual(expected(texts.flat()));
});

test('the same after a reload', async () => {
  await open.page.reload();
  await open.page.waitForSelector('html[data-ready=yes]');
  for (const sheet of SHEETS)
    for (const column of [COLUMN.written, COLUMN.typed, COLUMN.pasted])
      expect(await read(sheet, column, TEXTS.length)).toEqual(expected(TEXTS));
});

test('the sheet of the table is renamed, its cells change, it is deleted: formulas follow', async () => {
  const act = (what: 'rename' | 'change' | 'delete') =>
    open.page.evaluate(
      async ({ what: kind, data }) => {
        const { grid } = window.meterwiseWorkbench;
        const id = grid.sheets().find(({ name }) => name === data || name === 'New "name", 1.50')?.id ?? '';
        if (kind === 'rename') grid.renameSheet(id, 'New "name", 1.50');
        else if (kind === 'change')
          grid.write({ sheet: id, row: 2, column: 2, rowCount: 1, columnCount: 1 }, [[100]]);
        else grid.removeSheet(id);
        await grid.settled();
      },
      { what, data: DATA_SHEET },
    );
  const values = async () => (await read(OTHER_SHEET, COLUMN.typed, TEXTS.length)).map(([, value]) => value);
  const at = (text: string) => TEXTS.indexOf(text);
  const sumOfTable = at('=SUM(Costs[Units])');
  const before = await values();
  await act('rename');
  expect(await values()).toEqual(before);
  // The text of the others is as it was, of those that name the sheet with the new name.
  const renamed = await read(OTHER_SHEET, COLUMN.typed, TEXTS.length);
  expect(renamed.map(([formula]) => formula)).toEqual(
    TEXTS.map((text) => text.replaceAll("'Bo''s (own) data'", '\'New "name", 1.50\'')),
  );
  await act('change');
  expect((await values())[sumOfTable]).toBe(153);
  await act('delete');
  const gone = await values();
  const naming = TEXTS.map((text) => /Costs|data'!/i.test(text));
  expect(gone.map((value, index) => (naming[index] === true ? null : value))).toEqual(
    before.map((value, index) => (naming[index] === true ? null : value)),
  );
  // IFERROR catches it; COUNTA and COUNTIF count errors, as in Excel.
  const isError = (value: Value | undefined) => String(value).startsWith('#');
  expect(isError(gone[sumOfTable])).toBe(true);
  expect(gone[at('=IFERROR(VLOOKUP("gear",Costs,3,FALSE),"none")')]).toBe('none');
});

test('nothing was thrown', () => {
  expect(open.errors).toEqual([]);
});
