import { sheetValues } from './browser/cells';
import { eventually } from './browser/eventually';
import { keyboardIn } from './browser/keyboard';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { startOver } from './browser/start-over';

/** Cases of a model: the pane and the cell that chooses one are the same thing. Each step goes on from the one before. */

let open: RunningWorkbench;
let pane: PaneInBrowser;
let keys: ReturnType<typeof keyboardIn>;
beforeAll(async () => {
  open = await runWorkbench(undefined, '?workbook=blank&paneWidth=350');
  pane = paneIn(open.page);
  keys = keyboardIn(open.page, () => pane.frame());
  await pane.frame().waitForSelector('.screen');
}, 300_000);
afterAll(() => open.close());
jest.setTimeout(300_000);

type Cell = string | number;

const valuesOf = (sheet: string) => sheetValues(open.page, sheet);

/** Types a value into a cell as the user does. */
function type(sheet: string, row: number, column: number, value: Cell) {
  return open.page.evaluate(
    async (edit) => {
      const { grid } = window.meterwiseWorkbench;
      const id = grid.sheets().find(({ name }) => name === edit.sheet)?.id ?? '';
      grid.write({ sheet: id, row: edit.row, column: edit.column, rowCount: 1, columnCount: 1 }, [
        [edit.value],
      ]);
      await grid.settled();
    },
    { sheet, row, column, value },
  );
}

const LABEL = /: Resolution rate$/;
const SHOWN = { row: 5, column: 1 };
const rowOf = (values: readonly (readonly Cell[])[], word: RegExp) =>
  values.findIndex(([first = '']) => word.test(String(first)));
const section = () => pane.frame().getByRole('region', { name: 'Cases of this model' });
const shownInPane = () => section().getByLabel('Case shown').inputValue();

/** The first channel's resolution rate as the Traffic table has it. */
async function liveRate(): Promise<Cell | undefined> {
  const values = await valuesOf('Inputs');
  const head = values.findIndex(([first]) => first === 'Channel');
  return values[head + 1]?.[values[head]?.indexOf('Resolution rate') ?? -1];
}

/** What the first offer of the ranking comes to on Compare. */
async function compared(): Promise<Cell | undefined> {
  const values = await valuesOf('Compare');
  const head = values.findIndex(([first]) => first === 'Rank');
  return values[head + 1]?.[5];
}

async function add(name: string, rate: string) {
  await section().getByLabel('Add a case').fill(name);
  await section().getByRole('button', { name: 'Add', exact: true }).click();
  const group = section().getByRole('group', { name: LABEL });
  if ((await group.count()) === 0) {
    const option = await section().getByRole('option', { name: LABEL }).first().getAttribute('value');
    await section().getByLabel('Let another input differ').selectOption(option);
  }
  await group.getByLabel(name, { exact: true }).fill(rate);
}

const by = (name: RegExp) => pane.frame().getByRole('table', { name });
const textsOf = async (row: ReturnType<typeof by>) =>
  (await row.getByRole('cell').allTextContents()).map((text) => text.trim());

/** What Forecast and Cases say of all months: a row for each offer, a column for each case. */
async function allMonths(sheet: 'Cases' | 'Forecast'): Promise<Cell[][]> {
  const values = await valuesOf(sheet);
  const section = values.findIndex(([first = '']) => /over all months/.test(String(first)));
  const rows = values.slice(section + 3);
  return rows
    .slice(
      0,
      rows.findIndex(([first = '']) => first === ''),
    )
    .map((row) => row.slice(0, 4));
}

/** The sample with a best and a worst case, and its pieces as sheets, one after the other. */
async function insertedWithCases(pieces: readonly string[]): Promise<void> {
  await keys.press('Open the sample');
  await pane.go('Scenarios');
  await add('Best', '80%');
  await add('Worst', '50%');
  await section().getByLabel('Let another input differ').selectOption({ label: 'Growth' });
  await section().getByRole('group', { name: 'Growth' }).getByLabel('Best', { exact: true }).fill('3%');
  await open.screenshot('cases-pane');
  for (const what of pieces) {
    await pane.go('Insert');
    await pane.press(what);
    await pane.press('Create sheets');
    await pane.said(/^Wrote \d+ sheets, all [\d,]+ cells verified/);
  }
}

test('two cases are added in the pane and come with the model, every figure verified', async () => {
  await insertedWithCases(['Insert forecast', 'Insert whole model']);
  const values = await valuesOf('Cases');
  expect(values[SHOWN.row]?.[SHOWN.column]).toBe('Worst');
  expect(values[rowOf(values, LABEL)]?.slice(2, 5)).toEqual([0.8, 0.5, 0.5]);
  expect(await liveRate()).toBe(0.5);
  await open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    grid.activate(grid.sheets().find(({ name }) => name === 'Cases')?.id ?? '');
  });
  await open.screenshot('cases-sheet');
});

test('Forecast has all months in every case, as Cases comes to them by another function, also where a channel grows by its own figure', async () => {
  const same = async () => {
    const [own, there] = [await allMonths('Forecast'), await allMonths('Cases')];
    expect(own.length).toBeGreaterThan(2);
    expect(own.map(([name]) => name)).toEqual(there.map(([name]) => name));
    expect(own.flat().filter((cell) => typeof cell === 'number')).toHaveLength(own.length * 3);
    own.flat().forEach((cell, at) => {
      if (typeof cell === 'number') expect(there.flat()[at]).toBeCloseTo(cell, 6);
    });
    return own;
  };
  const before = await same();
  const assumed = await valuesOf('Assumptions');
  const growth = assumed.findIndex(([first, second]) => first === 'Channel' && second === 'Growth');
  const [channel = ''] = (await valuesOf('Inputs')).flatMap(([first], row, all) =>
    all[row - 1]?.[0] === 'Channel' ? [first ?? ''] : [],
  );
  await type('Assumptions', growth + 1, 0, channel);
  await type('Assumptions', growth + 1, 1, 0.2);
  expect(await same()).not.toEqual(before);
  expect(String((await valuesOf('Forecast'))[2]?.[0])).toMatch(/^(\d+) of \1 checks/);
  expect(String((await valuesOf('Cases'))[2]?.[0])).toMatch(/^(\d+) of \1 checks/);
  await open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    grid.activate(grid.sheets().find(({ name }) => name === 'Forecast')?.id ?? '');
  });
  await open.screenshot('cases-forecast-sheet');
  await type('Assumptions', growth + 1, 0, '');
  await type('Assumptions', growth + 1, 1, '');
});

/** What the sheet Compare says of the figure that ranks: headers, a row for each offer, and the first of each case. */
async function comparedByCase(): Promise<Cell[][]> {
  const values = await valuesOf('Compare');
  const head = values.findIndex((row) => row[1] === 'Offer' && row[2] === 'Base');
  const last = values.findIndex((row) => row[1] === 'First in the ranking');
  return values.slice(head, last + 1).map((row) => row.slice(1, 5));
}

test('Compare has the figure that ranks in every case, and each case’s first', async () => {
  const [head, ...rows] = await comparedByCase();
  expect(head).toEqual(['Offer', 'Base', 'Best', 'Worst']);
  const first = rows.pop();
  const cost = (column: number) => rows.map((row) => Number(row[column]));
  for (const column of [1, 2, 3]) {
    const least = cost(column).indexOf(Math.min(...cost(column)));
    expect(first?.[column]).toBe(rows[least]?.[0]);
  }
  expect(cost(2)).not.toEqual(cost(3));
  const ranking = await valuesOf('Compare');
  const shown = ranking.findIndex(([one]) => one === 'Rank');
  // The worst is the case shown.
  for (const [name, , , worst] of rows) {
    const row = ranking.slice(shown + 1).find((own) => own[1] === name);
    expect(worst).toBeCloseTo(Number(row?.[2]), 9);
  }
  expect(String((await valuesOf('Checks'))[2]?.[0])).toMatch(/^(\d+) of \1 checks/);
  await open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    grid.activate(grid.sheets().find(({ name }) => name === 'Compare')?.id ?? '');
  });
  await open.screenshot('cases-compare-sheet');
});

test('Compare and Forecast in the pane have the cases in columns', async () => {
  await pane.go('Compare');
  const compared = by(/ by case$/);
  expect(await textsOf(compared.getByRole('row').nth(1))).toHaveLength(3);
  expect(await compared.getByText('cheapest').count()).toBeGreaterThanOrEqual(3);
  await compared.scrollIntoViewIfNeeded();
  await open.screenshot('cases-compare-pane');
  await open.page.selectOption('#widths', '270');
  const name = () => compared.getByRole('rowheader').first().boundingBox();
  const narrow = await name();
  await compared.getByRole('cell').last().scrollIntoViewIfNeeded();
  expect((await name())?.x).toBe(narrow?.x);
  await open.screenshot('cases-compare-narrow');
  await open.page.selectOption('#widths', '350');
  await pane.go('Forecast');
  await by(/ of all months by case$/).scrollIntoViewIfNeeded();
  await open.screenshot('cases-forecast-pane');
});

test('another case in the cell: Inputs, Compare and the pane follow, and no check fails', async () => {
  const before = await compared();
  await type('Cases', SHOWN.row, SHOWN.column, 'Best');
  expect(await liveRate()).toBe(0.8);
  expect(await compared()).not.toBe(before);
  const checks = await valuesOf('Checks');
  expect(String(checks[2]?.[0])).toMatch(/^(\d+) of \1 checks/);
  expect(String((await valuesOf('Cases'))[2]?.[0])).toMatch(/^(\d+) of \1 checks/);
  await pane.go('Scenarios');
  await eventually(shownInPane, (name) => name === 'Best');
});

test('another case in the pane: the cell and the sheets follow', async () => {
  await section().getByLabel('Case shown').selectOption('Base');
  await eventually(
    async () => (await valuesOf('Cases'))[SHOWN.row]?.[SHOWN.column],
    (name) => name === 'Base',
  );
  const values = await valuesOf('Cases');
  expect(await liveRate()).toBe(values[rowOf(values, LABEL)]?.[1]);
});

test('what is typed in a case’s column is that case’s in the pane, and what is typed there is in the column', async () => {
  const row = rowOf(await valuesOf('Cases'), LABEL);
  await type('Cases', row, 3, 0.45);
  const group = section().getByRole('group', { name: LABEL });
  await eventually(
    () => group.getByLabel('Worst', { exact: true }).inputValue(),
    (text) => text.startsWith('45'),
  );
  await group.getByLabel('Best', { exact: true }).fill('90%');
  await eventually(
    async () => (await valuesOf('Cases'))[row]?.[2],
    (value) => value === 0.9,
  );
  expect((await valuesOf('Cases'))[row]?.[3]).toBe(0.45);
});

test('an edit of the traffic while a case is shown goes into that case’s column, and its live cell stays a formula', async () => {
  await section().getByLabel('Case shown').selectOption('Worst');
  const row = rowOf(await valuesOf('Cases'), LABEL);
  await eventually(liveRate, (rate) => rate === 0.45);
  const group = section().getByRole('group', { name: LABEL });
  await group.getByLabel('Worst', { exact: true }).fill('40%');
  await eventually(liveRate, (rate) => rate === 0.4);
  expect((await valuesOf('Cases'))[row]?.[3]).toBe(0.4);
  await open.screenshot('cases-followed');
});

test('a forecast that is inserted after the whole model is verified, too', async () => {
  await startOver(open.page);
  await pane.frame().waitForSelector('.screen');
  await insertedWithCases(['Insert whole model', 'Insert forecast']);
  expect(String((await valuesOf('Checks'))[2]?.[0])).toMatch(/^(\d+) of \1 checks/);
  expect(String((await valuesOf('Forecast'))[2]?.[0])).toMatch(/^(\d+) of \1 checks/);
});
