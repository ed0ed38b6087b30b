import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../src/workbench/grid/cell-value';
import { ROOT } from '../../scripts/root.cjs';
import { untilDrawn, textOf, typeInto } from './browser/cells';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/**
 * A model's life, as a user meets it: inserted, followed, kept, found again, shared, exported and taken in. Each step
 * goes on from the one before.
 */
let open: RunningWorkbench;
let pane: PaneInBrowser;
beforeAll(async () => {
  open = await runWorkbench();
  pane = paneIn(open.page);
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(300_000);

/** The workbook that the workbench opens with has sheets Compare and Offers of its own. */
const COMPARE = 'Compare 2';
const SHEETS = ['About', 'Inputs', 'Offers 2', COMPARE, 'Bridge', 'Checks', 'Sources'];
const READY = 'html[data-ready=yes]';

const keptNames = () =>
  pane
    .frame()
    .locator('li[data-id] [title^="Rename "]')
    .evaluateAll((buttons) => buttons.map((own) => (own.getAttribute('title') ?? '').replace('Rename ', '')));

/** A command of the ribbon's Share menu. */
async function share(command: string): Promise<void> {
  await open.page.getByRole('button', { name: 'Share' }).click();
  await open.page.getByRole('menuitem', { name: command }).click();
}

/** Everything the workbook holds: the formulas of each sheet's used cells, and what they come to. */
async function workbook() {
  // As one text: so many values by themselves take longer to come than to be read.
  const text = await open.page.evaluate(async () => {
    const { grid } = window.meterwiseWorkbench;
    await grid.settled();
    return JSON.stringify(
      grid.sheets().map(({ id, name }) => {
        const area = grid.used(id, false);
        return { name, formulas: area ? grid.formulas(area) : [], values: area ? grid.values(area) : [] };
      }),
    );
  });
  return JSON.parse(text) as readonly {
    readonly name: string;
    readonly formulas: CellValue[][];
    readonly values: CellValue[][];
  }[];
}

const sheetNames = async () => (await workbook()).map(({ name }) => name);
/** Formulas as such: a text that looks like one reads the same, and is what it says. */
function formulasOf({ formulas, values }: Awaited<ReturnType<typeof workbook>>[number]): string[] {
  return formulas.flatMap((row, index) =>
    row.map(String).filter((own, column) => own.startsWith('=') && own !== values[index]?.[column]),
  );
}

const meterFormulas = async () =>
  (await workbook()).flatMap((sheet) =>
    formulasOf(sheet).flatMap((own) => (own.includes('METER.') ? [`${sheet.name} ${own}`] : [])),
  );

/** The words of the charts on the sheet that is shown. */
async function charts(): Promise<string[]> {
  await untilDrawn(open.page);
  const drawn = open.page.locator('#charts [role=img]');
  return Promise.all((await drawn.all()).map(async (one) => (await one.getAttribute('aria-label')) ?? ''));
}

async function show(sheet: string): Promise<void> {
  await open.page.evaluate((name) => {
    const { grid } = window.meterwiseWorkbench;
    grid.activate(grid.sheets().find((own) => own.name === name)?.id ?? '');
  }, sheet);
  await untilDrawn(open.page);
}

async function screenshots(names: readonly string[], prefix: string): Promise<void> {
  for (const name of names) {
    await show(name);
    await open.screenshot(`${prefix}-${name.toLowerCase().replaceAll(' ', '-')}`);
  }
}

test('a comparison from the ribbon is one step of undo', async () => {
  const before = await workbook();
  await open.page.getByRole('button', { name: 'Insert comparison' }).first().click();
  await pane.said(/^Wrote /);
  expect(await sheetNames()).toHaveLength(before.length + 5);
  await open.page.evaluate(() => window.meterwiseWorkbench.grid.undo());
  await expect(workbook()).resolves.toEqual(before);
});

test('the whole model is announced, then written, and equals the engine', async () => {
  const before = await workbook();
  await pane.go('Insert');
  await pane.press('Insert whole model');
  const plan = await pane
    .frame()
    .getByRole('region', { name: /^What .* writes$/ })
    .innerText();
  for (const name of SHEETS) expect(plan).toContain(`${name}: new sheet`);
  expect(plan).toContain('Data: new sheet, hidden');
  await pane.press('Create sheets');
  expect(await pane.said(/^Wrote /)).toContain('cells verified');
  const after = await workbook();
  expect(after.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), ...SHEETS, 'Data']);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(await textOf(open.page, 'About', 2, 0)).toMatch(/^(\d+) of \1 checks pass$/);
  await screenshots(SHEETS, 'model');
});

test('an edited input is followed by the ranking, the checks and the charts', async () => {
  await show(COMPARE);
  const [before] = await charts();
  const rate = await openInput('Resolution rate');
  await typeInto(open.page, 'Inputs', rate.row, rate.column, '80%');
  // 0.99 for each of 50,000 × 80 % resolutions, and 6.00 for each of the 10,000 conversations left to people.
  const ranking = (await workbook()).find(({ name }) => name === COMPARE)?.values ?? [];
  const fin = ranking.find((row) => row[1] === 'Intercom Fin');
  expect(fin?.[2]).toBeCloseTo(99_600, 8);
  expect(fin?.[4]).toBeCloseTo(39_600, 8);
  expect(fin?.[5]).toBeCloseTo(0.99, 12);
  expect(await textOf(open.page, 'Checks', 2, 0)).toMatch(/^(\d+) of \1 checks pass$/);
  await show(COMPARE);
  const [now] = await charts();
  expect(before).toContain('Session offer at $0.80 $145K');
  expect(now).toContain('Session offer at $0.80 $100K');
  // The title is what heads the figures that are drawn.
  const header = ranking.find((row) => row[1] === 'Offer')?.[2];
  expect(header).toBe('Total cost of a month');
  expect(now).toMatch(/^Total cost of a month\./);
  await open.screenshot('model-compare-80');
});

/** The first cell below a header of Inputs. */
async function openInput(header: string): Promise<{ row: number; column: number }> {
  const inputs = (await workbook()).find(({ name }) => name === 'Inputs')?.values ?? [];
  const row = inputs.findIndex((cells) => cells.includes(header) && cells.includes('Channel'));
  return { row: row + 1, column: inputs[row]?.indexOf(header) ?? -1 };
}

test('writing it again asks about what was typed, and keeps it', async () => {
  await pane.go('Insert');
  await pane.press('Insert whole model');
  const plan = pane.frame().getByRole('region', { name: /^What .* writes$/ });
  await plan.waitFor();
  expect(await plan.innerText()).toMatch(/updated/);
  await plan.getByRole('button').first().click();
  await pane.said(/^Wrote /);
  const rate = await openInput('Resolution rate');
  expect(await textOf(open.page, 'Inputs', rate.row, rate.column)).toMatch(/^80.0%/);
  expect(await sheetNames()).toHaveLength(6 + SHEETS.length + 1);
});

test('a scenario that is kept is found again after the page was reloaded', async () => {
  await pane.go('Scenarios');
  await pane.frame().getByLabel('Save a copy as').fill('Budget 2027');
  await pane.press('Save');
  await pane.said(/Budget 2027 is saved/);
  const before = await workbook();
  await open.page.reload();
  await open.page.waitForSelector(READY, { timeout: 60_000 });
  await pane.go('Scenarios');
  await pane.frame().waitForSelector('li[data-id]');
  // Writing a model keeps its scenario too.
  expect(await keptNames()).toEqual(['This workbook', 'Budget 2027']);
  expect(await workbook()).toEqual(before);
});

test('frozen copies hold values, and the model stays live', async () => {
  const before = await workbook();
  await share('Freeze to values');
  await pane.said(/^Froze /);
  const after = await workbook();
  const copies = after.filter(({ name }) => !before.some((own) => own.name === name));
  expect(copies.length).toBeGreaterThan(3);
  expect(copies.flatMap(formulasOf).filter((own) => own.includes('METER.'))).toEqual([]);
  expect(after.filter(({ name }) => before.some((own) => own.name === name))).toEqual(before);
  const ranking = before.find(({ name }) => name === COMPARE)?.values.slice(4, 16);
  const copy = copies.find(({ name }) => name.startsWith(COMPARE))?.values.slice(4, 16);
  expect(copy).toEqual(ranking);
  await screenshots(
    copies.map(({ name }) => name).filter((name) => name.startsWith(COMPARE) || name.startsWith('Original')),
    'frozen',
  );
});

test('ordinary formulas give the same figures, and METER comes back', async () => {
  const before = await workbook();
  const live = await meterFormulas();
  await share('Convert to ordinary formulas');
  await pane.said(/^Converted \d+ METER formulas/);
  const converted = await meterFormulas();
  expect(converted.filter((own) => !own.includes('BREAKEVEN'))).toEqual([]);
  const during = await workbook();
  const differing = before.flatMap(({ name, values }) => {
    const now = during.find((own) => own.name === name)?.values ?? [];
    return values.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const shown = nearly(now[row]?.[column], value);
        return shown === value ? [] : [{ name, row, column, value, shown }];
      }),
    );
  });
  expect(differing).toEqual([]);
  await screenshots([COMPARE, 'Calculation'], 'native');
  await share('Restore live formulas');
  await pane.said(/^Restored /);
  expect(await meterFormulas()).toEqual(live);
});

/** The figure before, where the one now differs by no more than what doubles leave. */
function nearly(now: unknown, before: unknown): unknown {
  if (typeof now !== 'number' || typeof before !== 'number') return now;
  return Math.abs(now - before) <= 1e-9 * Math.max(1, Math.abs(before)) ? before : now;
}

test('the model goes out as a file, and comes in again as a scenario', async () => {
  await show(COMPARE);
  await pane.go('Scenarios');
  await pane.unfold('Files');
  const waiting = open.page.waitForEvent('download');
  await pane.press('Export workbook (.xlsx)');
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const path = join(ROOT, 'test-output', 'exported.xlsx');
  await file.saveAs(path);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  await pane.frame().getByLabel('Import a scenario (.json or .xlsx)').setInputFiles(path);
  await pane.said(/is saved in this workbook/);
  expect(await keptNames()).toEqual(['This workbook', 'Budget 2027', 'This workbook 2']);
});

test('nothing was asked of another machine, and no error was left behind', () => {
  expect(open.outside).toEqual([]);
  expect(open.violations).toEqual([]);
  expect(open.errors).toEqual([]);
});
