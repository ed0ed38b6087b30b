import { goTo, textOf } from './browser/cells';
import { equals, eventually } from './browser/eventually';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/** Scenarios and what is inserted of them, as a user does it in the pane. Each step goes on from the one before. */

let open: RunningWorkbench;
let pane: PaneInBrowser;
beforeAll(async () => {
  open = await runWorkbench();
  pane = paneIn(open.page);
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(120_000);

const region = (name: RegExp | string) => pane.frame().getByRole('region', { name });
const sheetNames = () =>
  open.page.evaluate(() => window.meterwiseWorkbench.grid.sheets().map(({ name }) => name));
const active = () =>
  open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    return grid.sheets().find(({ id }) => id === grid.activeSheet())?.name;
  });
const resolutionRate = async () => {
  await pane.go('Traffic');
  return pane.frame().getByRole('textbox', { name: 'Resolution rate (ρ)' }).inputValue();
};

test('base is kept, best and worst are made of it in one step', async () => {
  await pane.go('Scenarios');
  await pane.press('Base');
  await pane.said(/^Base is saved in this workbook/);
  await pane.unfold('Create best and worst cases from Base');
  await pane.press('Save both');
  await pane.said(/^Saved Best and Worst/);
});

test('two stand side by side: what differs, and what it does', async () => {
  await pane.frame().getByLabel('Scenario B').selectOption({ label: 'Best' });
  const inputs = await region('What differs').innerText();
  expect(inputs).toMatch(/Chat, Resolution rate\s+0\.65\s+0\.715/);
  // 0.99 for each of 50,000 × 65 % and × 71.5 % resolutions; 6.00 for each of 17,500 and 14,250 left to people.
  expect(await region('Results of both').innerText()).toMatch(
    new RegExp(
      [
        /Intercom Fin\s+Rank\s+7\s+7\S?/,
        /Total cost\s+\$137,175\.00\s+\$120,892\.50\s+-\$16,282\.50/,
        /Per month\s+\$32,175\.00\s+\$35,392\.50\s+\+\$3,217\.50/,
      ]
        .map(({ source }) => source)
        .join('\\s+'),
    ),
  );
});

test('another one is opened; the workbook’s own tables stay as they are', async () => {
  await pane.press('Best');
  await pane.said(/^Now showing: Best/);
  expect(await resolutionRate()).toBe('71.5%');
  expect(await textOf(open.page, 'Traffic', 4, 3)).toBe('65.0%');
});

test('a plan takes the focus, and Escape writes nothing', async () => {
  const before = await sheetNames();
  await pane.go('Insert');
  await pane.press('Insert unit economics');
  const plan = region('What “Best” writes');
  await plan.waitFor();
  expect(await plan.evaluate((panel) => panel === document.activeElement)).toBe(true);
  await plan.press('Escape');
  await pane.said(/^Cancelled/);
  expect(await sheetNames()).toEqual(before);
});

test('a piece is written by one click; its sheets are links, and the pane follows them', async () => {
  await pane.press('Insert unit economics');
  await pane.press('Create sheets');
  await pane.said(/^Wrote 3 sheets, all [\d,]+ cells verified:/);
  await pane.press("'Inputs'!A1");
  expect(await eventually(active, equals<string | undefined>('Inputs'))).toBe('Inputs');
  await pane.go('Scenarios');
  expect(await pane.frame().locator('[data-kept]').innerText()).toBe('saved');
});

test('one live formula over the tables, at the selected cell', async () => {
  const { x, y } = await goTo(open.page, 'Break-even', 15, 1);
  await open.page.mouse.click(x, y);
  await pane.go('Insert');
  await pane.frame().getByLabel('Offer', { exact: true }).selectOption('Intercom Fin');
  await pane.press('Insert at the selected cell');
  await pane.said(/'Break-even'!B16/);
  const shown = () => textOf(open.page, 'Break-even', 15, 1);
  expect(await eventually(shown, equals('0.99'))).toBe('0.99');
});

test('back to Base, with what its tables hold; deleted and had back', async () => {
  await pane.go('Scenarios');
  await pane.press('Delete Worst');
  await pane.said(/^Worst is deleted/);
  await pane.press('Undo');
  await pane.said(/^Worst is restored/);
  await pane.press('Base');
  await pane.said(/^Now showing: Base/);
  expect(await resolutionRate()).toBe('65%');
});

test('nothing was asked of another machine, and no error was left behind', () => {
  expect(open.outside).toEqual([]);
  expect(open.violations).toEqual([]);
  expect(open.errors).toEqual([]);
});
