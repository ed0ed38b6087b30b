import { toDouble } from '../../src/core/exact/decimal';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import { priceScenario } from '../../src/core/scenario/ranking/priced';
import { negotiationLines } from '../../src/core/study/negotiate/negotiation-lines';
import { cellAddress } from '../../src/reference/address';
import { valueOf } from '../reference/doors';
import { sheetValues, textOf, untilDrawn } from './browser/cells';
import { keyboardIn } from './browser/keyboard';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { openBrowser, type OpenBrowser } from './browser/running-workbench';
import { visitAnew } from './browser/visit';

/** Two readers with nothing but a keyboard: who buys, and who signs. Each begins with the sample in a blank workbook. */

let open: OpenBrowser;
let pane: PaneInBrowser;
let keys: ReturnType<typeof keyboardIn>;
beforeAll(async () => {
  open = await openBrowser({ width: 1440, height: 1300 });
  pane = paneIn(open.page);
  keys = keyboardIn(open.page, () => pane.frame());
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

async function openTheSample() {
  await visitAnew(open, '?workbook=blank&paneWidth=350');
  await pane.frame().waitForSelector('.screen');
  await keys.press('Open the sample');
}

/** The example as the engine ranks it: the first, and the one after it. */
function ranked() {
  const quotes = (priceScenario(EXAMPLE_SCENARIO).ranking ?? []).map(({ quote }) => valueOf(quote));
  const [first, next] = quotes;
  if (first === undefined || next === undefined) throw new Error('the example has a ranking');
  return { first, next };
}

/** Goes to a cell of the sheet at hand as one does by keyboard: its address in the box before the formula. */
async function goByKeys(cell: string) {
  const box = open.page.locator('[data-u-comp="defined-name"] input');
  await box.focus();
  await open.page.keyboard.press('Control+A');
  await open.page.keyboard.type(cell);
  await open.page.keyboard.press('Enter');
  await open.page.evaluate(() => window.meterwiseWorkbench.grid.settled());
}

test('the buyer reads what the next offer would have to charge, and takes one line into the sheet as a formula that lives', async () => {
  await openTheSample();
  await keys.press('Insert');
  await keys.press('Insert comparison');
  await keys.press('Create sheets');
  await pane.said(/^Wrote .* cells verified/);
  await keys.press("'Compare'!A1");
  // Beside all that the sheet has, where nothing is in the way.
  const [row, column] = [
    2,
    Math.max(...(await sheetValues(open.page, 'Compare')).map(({ length }) => length)) + 1,
  ];
  await goByKeys(cellAddress(row, column));
  await keys.press('Compare');
  await keys.press('What it would have to charge');
  await keys.press(/^Insert \w/);
  await open.screenshot('decision-journey-buyer');
  await keys.press('Insert at the selected cell');
  await pane.said(/^Inserted =METER\.GOAL_SEEK/);
  const { first, next } = ranked();
  const lines = valueOf(negotiationLines(next, first.offer, 'total cost'));
  const sought = lines.find((line) => line.sought.ok)?.sought;
  if (sought === undefined) throw new Error('a term leads there');
  const cell = async () => (await sheetValues(open.page, 'Compare'))[row]?.[column];
  expect(await cell()).toBeCloseTo(toDouble(valueOf(sought).value), 9);
  await open.screenshot('decision-journey-formula');
});

test('who signs inserts the page for deciding, which says what to sign, against what, and that its checks pass', async () => {
  await openTheSample();
  await keys.press('Insert');
  await keys.press('Insert decision');
  await keys.press('Create sheets');
  expect(await pane.said(/^Wrote /)).toContain('cells verified');
  await keys.press("'Decision'!A1");
  await untilDrawn(open.page);
  await open.screenshot('decision-journey-page');
  const { first, next } = ranked();
  const words = (await sheetValues(open.page, 'Decision')).flat().map(String);
  expect(words).toContain(
    `Recommended: ${first.offer.name}, compared with: ${next.offer.name}; ranked by total cost`,
  );
  expect((await textOf(open.page, 'Decision', 2, 0)).trim()).toMatch(
    /^(\d+) of \1 checks of this sheet pass$/,
  );
});

test('nothing left this machine, nothing broke the policy, nothing went wrong', () => {
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
});
