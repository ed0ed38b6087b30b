import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import { KNOWN_RAMPS } from '../../src/core/catalogue/known-ramps';
import { priceScenario } from '../../src/core/scenario/ranking/priced';
import { forecast } from '../../src/core/study/time/forecast';
import { readAssumptions } from '../../src/core/study/read-assumptions';
import { toDouble } from '../../src/core/exact/decimal';
import type { ScenarioRow } from '../../src/core/scenario/tables/scenario';
import { NO_ASSUMPTIONS } from '../../src/core/scenario/assumptions/assumptions';
import { valueOf } from '../reference/doors';
import { sheetValues, typeAt, untilDrawn } from './browser/cells';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/** Two years on a ramp, from the pane into cells, where the ramp is changed and figures and charts follow. */
let open: RunningWorkbench;
let pane: PaneInBrowser;
beforeAll(async () => {
  open = await runWorkbench(undefined, '?workbook=blank&paneWidth=350');
  pane = paneIn(open.page);
  await pane.frame().waitForSelector('.screen');
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(180_000);

const RAMP = KNOWN_RAMPS[1]?.rows ?? [];
const MONTHS = 24;

/** What every offer comes to over the months, by the engine. */
function totals(ramp: readonly ScenarioRow[]): number[] {
  const { traffic, offers } = priceScenario(EXAMPLE_SCENARIO);
  const { outlook } = valueOf(readAssumptions({ ...NO_ASSUMPTIONS, ramp }));
  return valueOf(forecast(valueOf(traffic), offers, outlook, 'accrual')).map(({ forecast: own }) =>
    toDouble(valueOf(own).whole.total),
  );
}

const valuesOf = (sheet: string) => sheetValues(open.page, sheet);

/** The last row of the months of all offers: each offer's total, cost per resolution and cumulative total. */
async function totalsOnSheet(): Promise<unknown[]> {
  const rows = await valuesOf('Forecast');
  const header = rows.findIndex((row) => String(row[1]).endsWith(': total'));
  const own = rows[header + MONTHS + 1] ?? [];
  expect([rows[header]?.[0], own[0]]).toEqual(['Month', 'Total']);
  return own.slice(1).filter((_, index) => index % 3 === 0);
}

async function charts(): Promise<string[]> {
  await open.page.evaluate(() => {
    const { grid } = window.meterwiseWorkbench;
    grid.activate(grid.sheets().find(({ name }) => name === 'Forecast')?.id ?? '');
  });
  await untilDrawn(open.page);
  const drawn = open.page.locator('#charts [role=img]');
  return Promise.all((await drawn.all()).map(async (one) => (await one.getAttribute('aria-label')) ?? ''));
}

test('a ramp is taken in the pane, and the forecast of 24 months is written and equals the engine', async () => {
  await pane.press('Open the sample');
  await pane.go('Forecast');
  const frame = pane.frame();
  await pane.unfold('Resolution rate over time');
  await frame.getByLabel('Start from a published ramp').selectOption({ label: 'Published ramp, middle' });
  await pane.press('Use this ramp');
  await pane.press('Insert forecast sheet');
  await pane.press('Create sheets');
  expect(await pane.said(/^Wrote /)).toContain('cells verified');
  const written = await totalsOnSheet();
  for (const [index, total] of totals(RAMP).entries()) expect(written[index]).toBeCloseTo(total, 6);
  // 50,000 sessions, 40 % of them resolved, at $0.99, is what the cheapest-looking price costs in month 1.
  expect((await charts()).join(' ')).toContain('Per resolution at $0.99: 1 $20K, 2 $40K');
  await open.screenshot('forecast-journey-written');
});

test('the ramp is changed in a cell: figures, checks and charts follow', async () => {
  const rows = await valuesOf('Assumptions');
  const header = rows.findIndex((row) => row[0] === 'Month' && row[1] === 'Resolution rate');
  const before = await charts();
  await typeAt(open.page, 'Assumptions', header + 1, 1, '20%');
  await typeAt(open.page, 'Assumptions', header + 2, 1, '30%');
  const changed = RAMP.map((row, index) => ({
    ...row,
    'Resolution rate': [0.2, 0.3][index] ?? row['Resolution rate'] ?? 0,
  }));
  const written = await totalsOnSheet();
  for (const [index, total] of totals(changed).entries()) expect(written[index]).toBeCloseTo(total, 6);
  const after = await charts();
  expect(after).not.toEqual(before);
  // 50,000 × 20 % × $0.99.
  expect(after.join(' ')).toContain('Per resolution at $0.99: 1 $10K, 2 $22K');
  expect((await valuesOf('Forecast')).flat().join('\n')).toMatch(/^(\d+) of \1 checks of this sheet pass$/m);
  await open.screenshot('forecast-journey-changed');
});

test('nothing left this machine, nothing broke the policy, nothing went wrong', () => {
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
});
