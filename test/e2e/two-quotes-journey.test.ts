import { filled } from '../export/answers/filled';
import { ATLAS, BOREALIS, RATE, TRAFFIC } from '../export/answers/two-quotes';
import { eventually } from './browser/eventually';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/**
 * A buyer in July: two vendors sent the answer sheet back, one in euros with an allowance of the year, one in dollars with
 * a pool. Both are read, compared in dollars, and planned by fiscal years from July to June.
 */

let open: RunningWorkbench;
let pane: PaneInBrowser;
beforeAll(async () => {
  open = await runWorkbench({ width: 1440, height: 1000 }, '?workbook=blank&paneWidth=350');
  pane = paneIn(open.page);
  await pane.frame().waitForSelector('.first-run');
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(60_000);

const screenText = () => pane.frame().locator('#screen').innerText();
const shows = async (words: string) =>
  expect(await eventually(screenText, (text) => text.includes(words))).toContain(words);

test('both answers are read as offers of the traffic on the sheet', async () => {
  const headers = Object.keys(TRAFFIC[0] ?? {});
  await open.page.evaluate(
    async (cells) => {
      const { grid, api } = window.meterwiseWorkbench;
      await grid.settled();
      api.getActiveWorkbook()?.getSheetBySheetId(grid.activeSheet())?.getRange('A1:D3').setValues(cells);
    },
    [headers, ...TRAFFIC.map((row) => headers.map((header) => row[header] ?? ''))],
  );
  await pane.press('Use this traffic and add offers');
  await pane.go('Offers');
  await pane.press('Ask a vendor');
  const file = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await pane
    .frame()
    .getByLabel('Read answers (.xlsx, several at once)')
    .setInputFiles([file('atlas.xlsx', filled(ATLAS)), file('borealis.xlsx', filled(BOREALIS))]);
  await pane.said(/^Added 2 offers from the answers/);
  expect(await screenText()).not.toMatch(/answers? to mend/);
});

test('with what a euro is worth, both are compared in dollars', async () => {
  const card = pane.frame().locator('.offer', { hasText: 'Atlas' }).first();
  await card.locator('.offer-toggle').click();
  await card.locator('.whole').getByRole('button', { name: 'Add a term' }).click();
  await card.getByRole('searchbox').fill('Exchange');
  await card.getByRole('button', { name: /^Exchange rate/ }).click();
  await card.getByRole('textbox', { name: 'Exchange rate' }).fill(String(RATE));
  await pane.go('Compare');
  // A twelfth of the year's 60,000: 7,000 × €0.45 × 1.1. The pool: (8,000 + 4,000 − 3,000) × $0.50.
  await shows('$3,465');
  await shows('$4,500');
  await open.screenshot('two-quotes-compare');
});

test('the plan has a year for each fiscal year from July to June', async () => {
  await pane.go('Forecast');
  const frame = pane.frame();
  await frame.getByLabel('Months', { exact: true }).fill('18');
  await frame.getByLabel('First month', { exact: true }).fill('2026-07');
  await frame.getByLabel('First month', { exact: true }).press('Tab');
  await frame.getByLabel('Fiscal year starts in', { exact: true }).selectOption('July');
  // 84,000 of Atlas beyond the year's 60,000 at $0.495; 4,500 a month of Borealis.
  await shows('FY27');
  await shows('$41,580');
  await shows('$54,000');
  await open.screenshot('two-quotes-forecast');
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
});
