import { eventually } from './browser/eventually';
import { textOf, typeInto } from './browser/cells';
import { keyboardIn } from './browser/keyboard';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { openBrowser, type OpenBrowser } from './browser/running-workbench';
import { startOver } from './browser/start-over';
import { visitAnew } from './browser/visit';

/** Three people at work in the pane, by keys alone, from a blank workbook to the answer they need. */

let open: OpenBrowser;
let pane: PaneInBrowser;
let keys: ReturnType<typeof keyboardIn>;
beforeAll(async () => {
  open = await openBrowser();
  pane = paneIn(open.page);
  keys = keyboardIn(open.page, () => pane.frame());
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(180_000);

const READY = 'html[data-ready=yes]';

async function visit(search: string): Promise<void> {
  await visitAnew(open, search);
  await pane.frame().waitForSelector('.screen');
}

const screenText = () => pane.frame().locator('#screen').innerText();
const shows = (words: RegExp) => eventually(screenText, (text) => words.test(text));
const goTo = (place: string) => keys.press(place);

describe('a buyer compares four quotes and finds the break-even', () => {
  test('the traffic is typed', async () => {
    await visit('?workbook=blank&paneWidth=350');
    await keys.press('Compare quotes');
    await keys.type('Conversations a month', '12,000');
    await keys.type('AI replies per conversation (μ)', '4');
    await keys.type('Resolution rate (ρ)', '65');
    await keys.type('Human cost', '6');
    expect(await pane.frame().getByLabel('Resolution rate (ρ)', { exact: true }).inputValue()).toBe('65%');
  });

  test('three quotes from scratch, one from the catalogue', async () => {
    await goTo('Offers');
    for (const [meter, name, rate] of [
      ['Per resolved issue', 'Quote A', '0.99'],
      ['Per conversation', 'Quote B', '0.60'],
      ['Per AI reply', 'Quote C', '0.20'],
    ] as const) {
      await keys.press('From scratch');
      await keys.press(meter);
      await keys.type('Rate', rate);
      await keys.type('Name of the offer', name);
      await keys.press(/^(Quote .|New offer)/);
    }
    await keys.press('From the catalogue');
    await keys.type('Search the catalogue', 'redo');
    await keys.press(/^Add Redo/);
    expect(await shows(/Quote A[\s\S]*Quote B[\s\S]*Quote C[\s\S]*Redo/)).toBeTruthy();
  });

  test('the ranking says who is the cheapest, the chart where that changes', async () => {
    await goTo('Compare');
    // 0.60 ÷ 0.65, 0.99, and 4 × 0.20 ÷ 0.65.
    const text = await shows(/0\.92[\s\S]*0\.99[\s\S]*1\.23/);
    expect(text).toMatch(/Quote B is the cheapest/);
    // 0.60 ÷ 0.99: below it a resolution at 0.99 is the cheaper one.
    expect(text).toMatch(/60\.61/);
    await open.screenshot('journey-buyer');
  });
});

describe('FP&A builds base, best and worst, and inserts the model', () => {
  test('three scenarios are kept', async () => {
    await startOver(open.page);
    await pane.frame().waitForSelector('.screen');
    await keys.press('Open the sample');
    await goTo('Scenarios');
    await keys.press('Base');
    await pane.said(/Base is saved/);
    await keys.press(/^Create best and worst/);
    await keys.press('Save both');
    await pane.said(/Best/);
    expect(await shows(/Base[\s\S]*Best[\s\S]*Worst/)).toBeTruthy();
    await open.screenshot('journey-planner-scenarios');
  });

  test('the model is announced, then written, and follows its cells', async () => {
    await goTo('Insert');
    await keys.press('Insert whole model');
    await shows(/new sheet/);
    await keys.press('Create sheets');
    expect(await pane.said(/^Wrote /)).toContain('cells verified');
    expect(await textOf(open.page, 'About', 2, 0)).toMatch(/^(\d+) of \1 checks pass$/);
    await open.screenshot('journey-planner-model');
  });
});

describe('a CFO opens the workbook the next day', () => {
  test('changes ρ in a cell, and asks why the ranking changed', async () => {
    await open.page.reload();
    await open.page.waitForSelector(READY, { timeout: 60_000 });
    await pane.frame().waitForSelector('.screen');
    const before = await shows(/is the cheapest/);
    const rate = await open.page.evaluate(async () => {
      const { grid } = window.meterwiseWorkbench;
      await grid.settled();
      for (const { id, name } of grid.sheets()) {
        const area = grid.used(id, false);
        const values = area === undefined ? [] : grid.values(area);
        const row = values.findIndex(
          (cells) => cells.includes('Resolution rate') && cells.includes('Sessions'),
        );
        if (area !== undefined && row >= 0)
          return {
            name,
            row: area.row + row + 1,
            column: area.column + (values[row] ?? []).indexOf('Resolution rate'),
          };
      }
      throw new Error('No table of traffic.');
    });
    await typeInto(open.page, rate.name, rate.row, rate.column, '40%');
    await shows(/The ranking changed|is now the cheapest/);
    expect(await screenText()).not.toBe(before);
    await keys.press('Why?');
    const why = await shows(/Resolution rate went from 65% to 40%/);
    expect(why).toMatch(/past \d/);
    await open.screenshot('journey-cfo');
  });
});

test('nothing left this machine, nothing broke the policy, nothing was thrown', () => {
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
});
