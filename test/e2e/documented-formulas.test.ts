import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL } from '../../scripts/address.cjs';
import { readFunctions } from '../../scripts/functions-metadata.cjs';
import { ROOT } from '../../scripts/root.cjs';
import { tableFormulas } from '../../src/taskpane/screens/insert/table-formulas';
import { goTo, textOf } from './browser/cells';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/** Every formula that the project writes down for others is typed, or written, as it stands, and calculated. */

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench(undefined, '', 'always')), 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

const SHEET = 'Break-even';
const FREE_ROW = 20;
/** What a formula fills at most, so that the next one is not in its way. */
const APART = 600;

const pages = [
  'README.md',
  'docs/differences.md',
  'docs/testing-in-excel.md',
  'docs/testing-notes.md',
].concat(
  ['docs/guide', 'docs/how-to'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  ),
);
/** Formulas in code spans and code blocks, each with the page it is on; a result after two spaces is left out. */
const documented = pages.flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/(?:`|^ *)(=[A-Z(][^`\n]*)/gm)]
    .map(([, found = '']) => found.split(/ {2,}|…/)[0]?.trim() ?? '')
    .filter((formula) => formula.includes('('))
    .map((formula) => ({ page, formula })),
);

/** Calculates formulas far below each other on a sheet of their own; gives the first cell of each. */
function calculate(formulas: readonly string[]): Promise<(string | number | boolean)[]> {
  return open.page.evaluate(
    async ({ wanted, apart }) => {
      const { grid } = window.meterwiseWorkbench;
      const sheet = grid.addSheet(`Tried ${grid.sheets().length}`);
      const place = (index: number) => ({
        sheet,
        row: index * apart,
        column: 0,
        rowCount: 1,
        columnCount: 1,
      });
      for (const [index, formula] of wanted.entries()) grid.write(place(index), [[formula]]);
      await grid.settled();
      const values = wanted.map((_, index) => grid.values(place(index))[0]?.[0] ?? '');
      grid.removeSheet(sheet);
      await grid.settled();
      return values;
    },
    { wanted: formulas, apart: APART },
  );
}

test('the formulas of the README, typed key by key', async () => {
  const formulas = documented.filter(({ page }) => page === 'README.md').map(({ formula }) => formula);
  expect(formulas.slice(0, 3)).toEqual([
    '=METER.EFFECTIVE_COST_PER_RESOLUTION(0.10, "interaction", 4, 70%)',
    '=METER.CONVERT_PRICE(0.99, "resolution", "session", 4, 70%)',
    '=METER.COMPARE(Offers[#All], Traffic[#All])',
  ]);
  const { x, y } = await goTo(open.page, SHEET, FREE_ROW, 0);
  await open.page.mouse.click(x, y);
  for (const formula of formulas.slice(0, 3)) {
    await open.page.keyboard.type(formula);
    await open.page.keyboard.press('Enter');
  }
  const shown = (row: number, column = 0) => textOf(open.page, SHEET, FREE_ROW + row, column);
  expect(Number(await shown(0))).toBeCloseTo(0.4 / 0.7, 12);
  expect(await shown(1)).toBe('0.693');
  expect([await shown(2), await shown(2, 1), await shown(3)]).toEqual(['Rank', 'Offer', '1']);
  const kept = await open.page.evaluate(
    ({ row }) =>
      window.meterwiseWorkbench.grid
        .formulas({ sheet: 'break-even', row, column: 0, rowCount: 3, columnCount: 1 })
        .map(([formula]) => formula),
    { row: FREE_ROW },
  );
  expect(kept).toEqual(formulas.slice(0, 3));
  await open.screenshot('readme-typed');
});

test('every formula of the pages, as it stands', async () => {
  // The workbench has no spill operator, which docs/differences.md says there.
  const formulas = documented.filter(({ formula }) => !formula.includes('#)'));
  const values = await calculate(formulas.map(({ formula }) => formula));
  const failed = formulas
    .map(({ page, formula }, index) => `${page}: ${formula} → ${String(values[index])}`)
    .filter((line) => /→ (#|$)/.test(line));
  expect(formulas.length).toBeGreaterThan(8);
  expect(failed).toEqual([]);
});

test('every example of the functions’ help, as it stands', async () => {
  const examples = readFunctions(LOCAL).flatMap((one) => one.examples);
  const values = await calculate(examples.map(({ formula }) => formula));
  const told = examples.map(({ formula, expected }, index) => ({ formula, expected, value: values[index] }));
  const isError = (value: unknown) => typeof value === 'string' && value.startsWith('#');
  expect(told.filter(({ expected, value }) => isError(value) !== /^#[A-Z]/.test(expected))).toEqual([]);
  expect(told.length).toBeGreaterThan(40);
});

test('the formulas that the pane offers over the tables', async () => {
  const refs = { offers: 'Offers[#All]', traffic: 'Traffic[#All]' };
  const formulas = tableFormulas({ refs }, 'Gorgias AI Agent', 'total cost').map(({ formula }) => formula);
  expect(await calculate(formulas)).toEqual([expect.closeTo(46_350 / 32_500, 4), 46_350, 'Step', 'Rank']);
});

test('nothing was thrown', () => {
  expect(open.errors).toEqual([]);
});
