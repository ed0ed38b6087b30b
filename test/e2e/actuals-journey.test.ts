import { toDouble } from '../../src/core/exact/decimal';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import { priceScenario } from '../../src/core/scenario/ranking/priced';
import { readAssumptions } from '../../src/core/study/read-assumptions';
import { budgetVariance } from '../../src/core/study/time/budget-variance';
import { pickOffer } from '../../src/core/terms/pick-offer';
import { readActuals } from '../../src/core/traffic/read-actuals';
import { figuresIn } from '../../src/taskpane/format/figures';
import { DEFAULT_SETTINGS } from '../../src/taskpane/format/settings';
import { valueOf } from '../reference/doors';
import { sheetValues, textOf, typeAt, untilDrawn } from './browser/cells';
import { eventually } from './browser/eventually';
import { keyboardIn } from './browser/keyboard';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/** An analyst enters two months by keyboard, reads what made the difference, and inserts Budget and Outlook. */

let open: RunningWorkbench;
let pane: PaneInBrowser;
let keys: ReturnType<typeof keyboardIn>;
beforeAll(async () => {
  // High enough for both charts of a sheet.
  open = await runWorkbench({ width: 1440, height: 1300 }, '?workbook=blank&paneWidth=350');
  pane = paneIn(open.page);
  keys = keyboardIn(open.page, () => pane.frame());
  await pane.frame().waitForSelector('.screen');
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

const { money } = figuresIn('USD', DEFAULT_SETTINGS, 'en-US');

/** The engine's own variance of months of the example. */
function varianceOf(rows: readonly (readonly (string | number)[])[]) {
  const { traffic, offers, ranking } = priceScenario(EXAMPLE_SCENARIO);
  const offer = valueOf(pickOffer(offers, ranking?.[0]?.name ?? ''));
  const { outlook } = valueOf(readAssumptions());
  const known = valueOf(
    readActuals([['Month', 'Sessions', 'Resolution rate', 'Invoiced'], ...rows], undefined),
  );
  return valueOf(budgetVariance({ traffic: valueOf(traffic), offer }, outlook, known, 'accrual'));
}

const valuesOf = (sheet: string) => sheetValues(open.page, sheet);

const screenText = () => pane.frame().locator('#screen').innerText();

test('two months are entered by keyboard, and the sentence says what made the difference', async () => {
  await keys.press('Open the sample');
  await keys.press('Plan');
  await keys.press('Actuals');
  expect(await screenText()).toContain('Enter the first completed month');
  await keys.press('Add a month');
  // The focus is in Sessions: replies per conversation, resolution rate and the invoice follow.
  for (const text of ['55000', '', '70%', '41000']) {
    await open.page.keyboard.type(text);
    await open.page.keyboard.press('Tab');
  }
  await keys.press('Add a month');
  await open.page.keyboard.type('48000');
  await open.page.keyboard.press('Tab');
  const { months, whole } = varianceOf([
    [1, 55000, 0.7, 41000],
    [2, 48000, '', ''],
  ]);
  const last = months[1];
  const says = `Month 2: ${money(last?.variance.abs())} ${last?.variance.isNegative() === true ? 'under' : 'over'} budget`;
  expect(await eventually(screenText, (text) => text.includes(says))).toContain(says);
  const all = `All completed months: ${money(whole.variance.abs())}`;
  expect(await screenText()).toContain(all);
  await open.screenshot('actuals-journey-typed');
});

test('Budget and Outlook are written, verified, and their checks pass', async () => {
  for (const [button, sheet] of [
    ['Insert budget', 'Budget'],
    ['Insert outlook', 'Outlook'],
  ] as const) {
    await pane.go('Actuals');
    await keys.press(button);
    await keys.press('Create sheets');
    expect(await pane.said(/^(Wrote|Updated) /)).toContain('cells verified');
    expect((await textOf(open.page, sheet, 2, 0)).trim()).toMatch(/^(\d+) of \1 checks of this sheet pass$/);
    await open.page.evaluate((name) => {
      const { grid } = window.meterwiseWorkbench;
      grid.activate(grid.sheets().find((own) => own.name === name)?.id ?? '');
    }, sheet);
    await untilDrawn(open.page);
    await open.screenshot(`actuals-journey-${sheet.toLowerCase()}`);
  }
  const rows = await valuesOf('Budget');
  const header = rows.findIndex((row) => row[0] === 'Month' && row[3] === 'Variance');
  const { months } = varianceOf([
    [1, 55000, 0.7, 41000],
    [2, 48000, '', ''],
  ]);
  expect(rows.slice(header + 1, header + 3).map((row) => row[3])).toEqual(
    months.map(({ variance }) => toDouble(variance)),
  );
});

test('a month that is typed into the table on the sheet is told in the pane', async () => {
  await pane.go('Actuals');
  const rows = await valuesOf('Assumptions');
  const header = rows.findIndex((row) => row[0] === 'Month' && row[1] === 'Channel');
  await typeAt(open.page, 'Assumptions', header + 3, 0, '3');
  await typeAt(open.page, 'Assumptions', header + 3, 5, '12345');
  const shown = await eventually(screenText, (text) => text.includes('$12,345.00'));
  expect(shown).toContain('Month 3: ');
  expect(shown).toContain('$12,345.00');
});

test('nothing left this machine, nothing broke the policy, nothing went wrong', () => {
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
});
