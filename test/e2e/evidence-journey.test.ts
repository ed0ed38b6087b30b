import { sheetValues, textOf, untilDrawn } from './browser/cells';
import { eventually } from './browser/eventually';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { intercom, lines, named, returns, zendesk } from './made-exports';

/** One company's exports: measured, inserted, priced anew, and an invoice disputed with them. */

let open: RunningWorkbench;
let pane: PaneInBrowser;
beforeAll(async () => {
  open = await runWorkbench({ width: 1440, height: 1100 });
  pane = paneIn(open.page);
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

const sheetNames = () =>
  open.page.evaluate(() => window.meterwiseWorkbench.grid.sheets().map(({ name }) => name));
const show = async (sheet: string) => {
  await open.page.evaluate((name) => {
    const { grid } = window.meterwiseWorkbench;
    grid.activate(grid.sheets().find((own) => own.name === name)?.id ?? '');
  }, sheet);
  await untilDrawn(open.page);
};
/** What stands beside a label in the first column of a sheet. */
const beside = async (sheet: string, label: string) => {
  for (let row = 0; row < 140; row += 1)
    if ((await textOf(open.page, sheet, row, 0)).trim() === label)
      return (await textOf(open.page, sheet, row, 1)).trim();
  return undefined;
};
const screenText = () => pane.frame().locator('#screen').innerText();

test('exports are measured and inserted: counts, rates by formulas, and the offers on the traffic', async () => {
  await pane.go('Measure');
  await pane
    .frame()
    .getByLabel('Drop exports here, or choose them:')
    .setInputFiles([
      named('intercom.ndjson', lines([...intercom, ...returns])),
      named('zendesk.ndjson', lines(zendesk)),
    ]);
  await eventually(screenText, (text) => /Zendesk tickets with comments/.test(text));
  await pane.frame().getByLabel('Time zone').selectOption('UTC');
  await pane.press('Read the files');
  await pane.said(/^Read 86 rows\./);
  await pane.press('Insert Usage sheet');
  expect(await pane.said(/^Inserted|failed|differs|shows/)).toMatch(
    /^Inserted Usage: [\d,]+ cells, every figure verified\./,
  );
  expect(await sheetNames()).toContain('Usage');
  await show('Usage');
  expect(await textOf(open.page, 'Usage', 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
  expect(await beside('Usage', 'All files')).toBe('86');
  await open.screenshot('usage-sheet');
});

test('the measured traffic prices the offers anew in the pane', async () => {
  await pane.press('Use as traffic');
  await pane.said(/^Traffic is now what was measured \(channels: 2\)/);
});

test('the measured month becomes an actual one, said to be partial, and is held against its budget', async () => {
  const month = pane
    .frame()
    .getByLabel(/^Jan 2026 \(month 1\): 80 conversations · partial, Jan 1 to Jan \d+$/);
  expect(await month.isChecked()).toBe(false);
  await month.check();
  await pane.frame().getByRole('group', { name: 'Months to copy' }).scrollIntoViewIfNeeded();
  await open.screenshot('measure-fill-actuals');
  await pane.press('Fill Actuals');
  await pane.said(/^Actuals now have what was measured: Jan 2026\./);
  await pane.press('Show Actuals');
  const text = await eventually(screenText, (shown) => /Month 1: .* budget/.test(shown));
  expect(text).toMatch(/Month 1, conversation: 60 sessions, 2 replies each/);
  expect(text).toMatch(/Month 1, email: 20 sessions, 1 replies each/);
  await open.screenshot('measure-filled-actuals');
});

test('an invoice that bills the conversations that came back is named so, and becomes sheets and a letter', async () => {
  await pane.go('Reconcile');
  await pane.frame().getByLabel('The contract').selectOption('Intercom Fin');
  const options = await pane.frame().getByLabel('Compare with').locator('option').allInnerTexts();
  expect(options).toContain('2026-01, as measured');
  await pane.frame().getByLabel('Compare with').selectOption('2026-01, as measured');
  await pane
    .frame()
    .getByLabel('Paste its rows with their headers')
    .fill('Line\tQuantity\tUnit price\tAmount\nResolutions\t100\t0.99\t$99.00\nSupport fee\t1\t50\t50.00\n');
  await pane.press('Use these rows');
  const text = await eventually(screenText, (shown) => /What it comes to/.test(shown));
  expect(text).toMatch(/To be credited: \$50\.00\./);
  await open.screenshot('reconcile');
  await pane.press('Insert Reconciliation');
  expect(await pane.said(/^Inserted|differs|shows|failed/)).toMatch(
    /^Inserted Reconciliation, Dispute letter: [\d,]+ cells, every figure verified\./,
  );
  await show('Reconciliation');
  expect(await textOf(open.page, 'Reconciliation', 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
  await open.screenshot('reconciliation-sheet');
  await show('Dispute letter');
  await open.screenshot('dispute-sheet');
  expect(
    await beside(
      'Dispute letter',
      'Please credit: units that the contract does not bill, or another price than agreed',
    ),
  ).toBe('$50.00');
});

test('a list is judged one by one; ids are named only where they are asked for', async () => {
  const ids = [...Array.from({ length: 20 }, (_, own) => `i${own}`), 'i1'];
  await pane
    .frame()
    .getByLabel('Paste its rows with their headers')
    .fill(['Conversation', ...ids].join('\n'));
  await pane.press('Use these rows');
  await eventually(screenText, (shown) => /Billed more than once\s+1/.test(shown));
  const text = await screenText();
  expect(text).toMatch(/Billed, not billable\s+[1-9]/);
  const letter = pane.frame().getByLabel('Letter to the vendor');
  await pane.press('Write the letter');
  expect(await letter.inputValue()).not.toContain('i10');
  await pane.frame().getByRole('checkbox').check();
  await pane.press('Write the letter');
  await eventually(
    () => letter.inputValue(),
    (words) => words.includes('i10'),
  );
  expect(await letter.inputValue()).toMatch(/i10 \| 1 \| billed, not billable \| handed over to a person/);
  await open.screenshot('reconcile-list');
});

test('an offer of the catalogue is counted by the windows of its plan, until another is chosen', async () => {
  await pane.go('Offers');
  await pane.press('From the catalogue');
  await pane.frame().getByLabel('Search the catalogue').fill('Kustomer');
  await pane
    .frame()
    .getByRole('button', { name: /^Add Kustomer: KIQ conversations/ })
    .click();
  const offers = await eventually(
    async () => (await sheetValues(open.page, 'Offers')).flat(),
    (cells) => cells.includes('Kustomer: KIQ conversations'),
  );
  // A column that came with it is called what it was asked to be, or no formula could read the table.
  expect(offers).toContain('#Confidence');
  expect(await textOf(open.page, 'Reconciliation', 2, 0)).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
  await pane.go('Measure');
  const row = pane
    .frame()
    .getByRole('table', { name: 'The offers on the measured traffic' })
    .getByRole('row', { name: /Kustomer/ });
  await eventually(
    () => row.innerText(),
    (text) => /By its plan: back within 24 h/.test(text),
  );
  const counting = pane.frame().getByLabel('Kustomer: KIQ conversations');
  await counting.scrollIntoViewIfNeeded();
  await eventually(screenText, (text) => !text.includes('Counting by the windows'));
  const costByPlan = (await row.getByRole('cell').first().innerText()).trim();
  await open.screenshot('measure-own-windows');
  await counting.selectOption('As set above');
  // Six came back after two days, none within one: by the plan more is resolved.
  const above = await eventually(
    () => row.getByRole('cell').first().innerText(),
    (cost) => cost.trim() !== costByPlan,
  );
  const amount = (text: string) => Number.parseFloat(text.replace(/[^\d.]/g, ''));
  expect(amount(above)).toBeGreaterThan(amount(costByPlan));
});

test('what is removed is told by name, and sheets of what was measured go with it', async () => {
  await pane.go('Settings');
  await pane.press('Delete saved scenarios from this workbook…');
  const text = await eventually(screenText, (shown) => /These are: /.test(shown));
  expect(text).toMatch(/These are: (?:.*, )?Usage, Reconciliation, Dispute letter\./);
  await pane.frame().getByLabel('Also the sheets that Meterwise wrote').check();
  await open.screenshot('remove-evidence');
  await pane.press('Remove them for good');
  expect(await pane.said(/^Removed |cannot|last/)).toMatch(/Usage, Reconciliation, Dispute letter/);
  const left = await sheetNames();
  for (const gone of ['Usage', 'Reconciliation', 'Dispute letter']) expect(left).not.toContain(gone);
});

test('nothing left this machine', () => {
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
});
