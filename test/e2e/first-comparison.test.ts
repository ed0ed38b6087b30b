import { paneIn, type PaneInBrowser } from './browser/pane';
import { eventually } from './browser/eventually';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { startOver } from './browser/start-over';

/** The path of a stranger: from the blank workbook to the first comparison of two own quotes, each action counted. */

const MOST_ACTIONS = 11;

let open: RunningWorkbench;
let pane: PaneInBrowser;
beforeAll(async () => {
  open = await runWorkbench({ width: 1000, height: 700 }, '?workbook=blank&paneWidth=350');
  pane = paneIn(open.page);
  await pane.frame().waitForSelector('.first-run');
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(120_000);

test('two own quotes are ranked on own traffic in fewer than twelve actions', async () => {
  let actions = 0;
  const press = async (name: string) => {
    actions += 1;
    await pane.frame().getByRole('button', { name, exact: true }).first().click();
  };
  const type = async (label: string, text: string) => {
    actions += 1;
    await pane.frame().getByRole('textbox', { name: label, exact: true }).last().fill(text);
  };
  await press('Compare quotes');
  await type('Conversations a month', '18,000');
  await type('Resolution rate (ρ)', '58');
  await press('Offers');
  await press('From scratch');
  await press('Per resolved issue');
  await type('Rate', '0.99');
  await press('From scratch');
  await press('Per conversation');
  await type('Rate', '0.50');
  await press('Compare');
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
  // 0.50 ÷ 58 % beside 0.99.
  const text = await eventually(
    () => pane.frame().locator('#screen').innerText(),
    (own) => /is the cheapest/.test(own),
  );
  expect(text).toMatch(/is the cheapest per resolution: \$?0\.86/);
  expect(text).toMatch(/0\.99/);
  await open.screenshot('first-comparison');
  expect(open.errors).toEqual([]);
});

test('offers that stand in the workbook without traffic are seen, and gone on from', async () => {
  await startOver(open.page);
  await open.page.evaluate(async () => {
    const { grid } = window.meterwiseWorkbench;
    const sheet = grid.activeSheet();
    await grid.settled();
    window.meterwiseWorkbench.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(sheet)
      ?.getRange('A1:C3')
      .setValues([
        ['Offer', 'Meter', 'Rate'],
        ['Bidder', 'session', 0.5],
        ['Other', 'resolution', 0.99],
      ]);
  });
  const found = pane.frame().getByRole('status').filter({ hasText: 'This workbook has offers (' });
  await found.waitFor();
  await open.screenshot('first-run-lone');
  await pane.press('Use these offers and enter traffic');
  await pane
    .frame()
    .getByRole('textbox', { name: 'Conversations a month', exact: true })
    .last()
    .fill('18,000');
  await pane.frame().getByRole('textbox', { name: 'Resolution rate (ρ)', exact: true }).last().fill('58');
  await pane.go('Compare');
  const text = await eventually(
    () => pane.frame().locator('#screen').innerText(),
    (own) => /is the cheapest/.test(own),
  );
  expect(text).toMatch(/Bidder/);
  expect(text).toMatch(/is the cheapest per resolution: \$?0\.86/);
  expect(open.errors).toEqual([]);
});
