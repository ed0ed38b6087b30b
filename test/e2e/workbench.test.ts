import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.cjs';
import { goTo, textOf, typeInto } from './browser/cells';
import { paneIn } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench(undefined, '', 'always')), 240_000);
afterAll(() => open.close());
jest.setTimeout(90_000);

/** The monthly total of an offer on Compare, wherever the ranking puts it. */
async function monthlyTotal(offer: string): Promise<string> {
  for (let row = 5; row < 25; row++) {
    if ((await textOf(open.page, 'Compare', row, 1)) === offer) return textOf(open.page, 'Compare', row, 2);
  }
  throw new Error(`Compare has no ${offer}.`);
}

const rankingInPane = () => open.addIn.getByRole('table', { name: /^Offers by / }).innerText();
const go = (screen: string) => paneIn(open.page).go(screen);

test('the page opens with its figures', async () => {
  expect(await monthlyTotal('Intercom Fin')).toBe('$32,175.00');
  expect(await monthlyTotal('Session offer at $0.80')).toBe('$40,000.00');
  expect(await textOf(open.page, 'Break-even', 6, 1)).toBe('80.8%');
  await open.screenshot('workbench-compare');
});

test('Gorgias charges the ticket and the resolution', async () => {
  // 0.90 × 32,500 and, for the tickets, 900 + 0.36 × 45,000.
  expect(await monthlyTotal('Gorgias AI Agent')).toBe('$46,350.00');
});

test('the three meters are one price', async () => {
  const row = await open.page.evaluate(() =>
    window.meterwiseWorkbench.grid.values({
      sheet: 'unit-economics',
      row: 7,
      column: 2,
      rowCount: 1,
      columnCount: 3,
    }),
  );
  expect(row).toEqual([[0.17325, 0.693, 0.99]]);
});

test('the difference at 50, 65, 80 and 90 % is that of the comparison', async () => {
  const rows = [9, 10, 11, 12].map((line) => textOf(open.page, 'Break-even', line, 4));
  expect(await Promise.all(rows)).toEqual(['$15,250', '$7,825', '$400', '-$4,550']);
});

test('the task pane repeats the traffic and the ranking', async () => {
  await go('Traffic');
  const field = (label: string) => open.addIn.getByRole('textbox', { name: label }).inputValue();
  expect(await field('Conversations a month')).toBe('50,000');
  expect(await field('AI replies per conversation (μ)')).toBe('4');
  expect(await field('Resolution rate (ρ)')).toBe('65%');
  await go('Compare');
  expect(await rankingInPane()).toMatch(/Intercom Fin\s+(?:\$[\d,.]+\s+)?(?:\+[\d.]+%\s+)?\$0\.99\s/);
});

test('an input typed into the grid is followed by everything that depends on it', async () => {
  await typeInto(open.page, 'Traffic', 4, 3, '80%');
  expect(await textOf(open.page, 'Traffic', 4, 3)).toBe('80.0%');
  expect(await monthlyTotal('Intercom Fin')).toBe('$39,600.00');
  expect(await monthlyTotal('Session offer at $0.80')).toBe('$40,000.00');
  await expect(
    waitForPane(/Session offer at \$0\.80\s+(?:\$[\d,.]+\s+)?(?:\+[\d.]+%\s+)?\$1\.00\s/),
  ).resolves.toBeTruthy();
  await open.screenshot('workbench-traffic-80');
});

test('an error shows its sentence under the pointer and in the status line', async () => {
  await typeInto(open.page, 'One offer', 3, 0, 'Gorgia AI Agent');
  expect(await textOf(open.page, 'One offer', 6, 0)).toBe('#VALUE!');
  const { x, y } = await goTo(open.page, 'One offer', 6, 0);
  await open.page.mouse.move(x - 20, y);
  await open.page.mouse.move(x, y, { steps: 4 });
  const tooltip = open.page.locator('#cell-sentence');
  await tooltip.waitFor({ state: 'visible' });
  expect(await tooltip.innerText()).toContain('the nearest is Gorgias AI Agent');
  await open.page.mouse.click(x, y);
  await open.page.waitForSelector('#cell-status[data-kind=error]');
  expect(await open.page.locator('#cell-status').innerText()).toContain('the nearest is Gorgias AI Agent');
  await open.screenshot('workbench-error');
  await typeInto(open.page, 'One offer', 3, 0, 'Gorgias AI Agent');
  expect(await textOf(open.page, 'One offer', 6, 0)).toBe('Line');
});

test('the pane inserts a formula at the selected cell', async () => {
  const { x, y } = await goTo(open.page, 'Break-even', 15, 1);
  await open.page.mouse.click(x, y);
  await go('Functions');
  await open.addIn.getByLabel('Search the functions').fill('convert price');
  await open.addIn.locator('summary', { hasText: 'CONVERT_PRICE' }).click();
  const argument = (name: string) => open.addIn.locator(`[data-argument=${name}] :is(input, select)`);
  await argument('price').fill('0.99');
  await argument('from').selectOption('resolution');
  await argument('to').selectOption('session');
  await argument('resolutionRate').fill('70%');
  await open.screenshot('workbench-insert');
  await open.addIn.getByRole('button', { name: 'Insert at the selected cell' }).click();
  await open.addIn.locator('#status', { hasText: "'Break-even'!B16" }).waitFor();
  expect(await textOf(open.page, 'Break-even', 15, 1)).toBe('0.693');
});

test('the pane finds no function for words that none has', async () => {
  await open.addIn.getByLabel('Search the functions').fill('zebra');
  await open.addIn.getByText('No matching function. Try “break-even” or “price”.').waitFor();
  expect(await open.addIn.locator('main details').count()).toBe(0);
});

test('office.js and the functions are served as they came', () => {
  const same = (served: string, source: string) =>
    readFileSync(join(ROOT, 'dist-workbench/add-in', served)).equals(readFileSync(join(ROOT, source)));
  expect(same('office-js/office.js', 'node_modules/@microsoft/office-js/dist/office.js')).toBe(true);
  const host = 'excel-mac-16.00.js';
  expect(same(`office-js/${host}`, `node_modules/@microsoft/office-js/dist/${host}`)).toBe(true);
});

test('nothing left this machine, nothing broke the policy, nothing was thrown', () => {
  expect(open.outside).toEqual([]);
  expect(open.violations).toEqual([]);
  expect(open.errors).toEqual([]);
});

async function waitForPane(expected: RegExp): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if (expected.test(await rankingInPane())) return true;
    await open.page.waitForTimeout(100);
  }
  throw new Error(`The pane shows ${await rankingInPane()}`);
}
