import type { Frame } from 'playwright-core';
import type { ThemeName } from '../../src/taskpane/app/theme';
import type { ScreenId } from '../../src/taskpane/store/screen-id';
import { paneProblems, visitPane } from './browser/axe-pane';
import { openBrowser, type OpenBrowser } from './browser/running-workbench';
import { openScreen } from './browser/screens';

/** Every screen in every theme at every width: nothing that axe finds, nothing that scrolls sideways. */

const THEMES = ['light', 'dark', 'contrast'] as const;
const WIDTHS = [270, 320, 350, 500];
/** The widths at which more of each screen is shown than when it opens. */
const UNFOLDED = [270, 500];

/** A screen as it opens, or `more` of it shown: how a user gets there from the one before. */
const PLACES: readonly (readonly [name: string, to: (frame: Frame) => Promise<unknown>, more?: 'more'])[] = [
  ['traffic', place('traffic')],
  ['traffic-unfolded', unfold, 'more'],
  ['offers', place('offers')],
  ['offers-form', (frame) => frame.locator('.offer-toggle').nth(2).click(), 'more'],
  ['offers-unfolded', unfold, 'more'],
  ['offers-terms', (frame) => button(frame, 'Add a term').click(), 'more'],
  ['offers-catalogue', (frame) => button(frame, 'From the catalogue').click(), 'more'],
  ['measure', place('measure')],
  ['reconcile', place('reconcile')],
  ['compare', place('compare')],
  ['compare-offer', (frame) => frame.locator('.ranking .offer').nth(1).click(), 'more'],
  ['compare-unfolded', unfold, 'more'],
  ['claims', place('claims')],
  ['forecast', place('forecast')],
  ['forecast-unfolded', unfold, 'more'],
  ['forecast-reviews', part('Reviews'), 'more'],
  ['forecast-case', part('Business case'), 'more'],
  ['actuals', place('actuals')],
  ['actuals-unfolded', monthTyped, 'more'],
  ['risk', place('risk')],
  ['risk-simulated', simulate, 'more'],
  ['risk-unfolded', unfold, 'more'],
  ['derivation', derive],
  ['scenarios', place('scenarios')],
  ['scenarios-kept', (frame) => button(frame, 'Base').click(), 'more'],
  ['insert', place('insert')],
  ['insert-unfolded', unfold, 'more'],
  ['functions', place('functions')],
  ['functions-unfolded', (frame) => frame.locator('#screen details > summary').first().click(), 'more'],
  ['help', place('help')],
  ['settings', place('settings')],
];

let open: OpenBrowser;
beforeAll(async () => (open = await openBrowser({ width: 720, height: 860 })), 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

function button(frame: Frame, name: string) {
  return frame.getByRole('button', { name, exact: true }).first();
}

function place(id: ScreenId) {
  return (frame: Frame) => openScreen(frame, id);
}

function part(name: string) {
  return (frame: Frame) => frame.getByRole('tab', { name, exact: true }).click();
}

async function monthTyped(frame: Frame): Promise<void> {
  await button(frame, 'Add a month').click();
  await frame.getByLabel('Conversations', { exact: true }).fill('52,000');
  await frame.getByLabel('Invoiced', { exact: true }).fill('41,000');
  await unfold(frame);
}

async function simulate(frame: Frame): Promise<void> {
  await button(frame, 'Add an uncertain input').click();
  await frame.getByLabel('Low', { exact: true }).fill('40,000');
  await frame.getByLabel('High', { exact: true }).fill('65,000');
  await button(frame, 'Run the simulation').click();
  await frame.waitForSelector('.results');
}

async function derive(frame: Frame): Promise<void> {
  await place('compare')(frame);
  await unfold(frame);
  await frame.getByRole('button', { name: /^Every figure of/ }).click();
}

function unfold(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    for (const own of document.querySelectorAll<HTMLDetailsElement>('#screen details')) own.open = true;
  });
}

const visit = (search: string) => visitPane(open, search);

describe('every screen at every width', () => {
  const found: Record<string, Record<string, string[]>> = {};
  /** Whether the pane shows itself in the theme with which it is opened. */
  const opens: Record<string, boolean> = {};

  async function openedIn(theme: ThemeName, search: string): Promise<Frame> {
    const frame = await visit(`?theme=${theme}${search}`);
    opens[theme] = await frame.locator(`.app[data-theme=${theme}]`).isVisible();
    return frame;
  }

  async function look(name: string, frame: Frame, widths: readonly number[]): Promise<void> {
    for (const width of widths)
      for (const theme of THEMES) {
        const own = await paneProblems(frame, { width, theme });
        if (own.length > 0) (found[theme] ??= {})[`${name} at ${width} px`] = own;
        if (width === widths.at(-1)) await open.screenshotPane(`pane-${name}-${theme}`);
      }
  }

  beforeAll(async () => {
    const frame = await openedIn('dark', '');
    for (const [name, to, more] of PLACES) {
      await to(frame);
      await look(name, frame, more === undefined ? WIDTHS : UNFOLDED);
    }
    await look('first-run', await openedIn('contrast', '&workbook=blank'), WIDTHS);
  }, 600_000);

  test.each(THEMES)('in the theme %s', (theme) => {
    expect(found[theme] ?? {}).toEqual({});
  });

  test('it opens in the theme that Office has', () => {
    expect(opens).toEqual({ dark: true, contrast: true });
  });
});

test('the first result is seen without scrolling in a pane of 350 × 378', async () => {
  const frame = await visit('?paneWidth=350');
  await open.page.evaluate(() => {
    const pane = document.querySelector<HTMLElement>('#add-in');
    if (pane) pane.style.cssText = 'height: 378px; flex: none';
  });
  await frame.waitForFunction(() => window.innerHeight === 378);
  const seen = (place: string) =>
    frame.evaluate((selector) => {
      const own = document.querySelector(selector)?.getBoundingClientRect();
      const screen = document.querySelector('.screen')?.getBoundingClientRect();
      return own !== undefined && screen !== undefined && own.height > 0 && own.bottom <= screen.bottom;
    }, place);
  await openScreen(frame, 'compare');
  expect([await seen('.headline .figure'), await seen('.ranking tbody:nth-of-type(3)')]).toEqual([
    true,
    true,
  ]);
  await openScreen(frame, 'traffic');
  expect(await frame.locator('#screen').innerText()).toMatch(
    /^Cheapest by total cost: My AskAI, \$115,000 a month/,
  );
  await open.screenshot('pane-350-378');
});
