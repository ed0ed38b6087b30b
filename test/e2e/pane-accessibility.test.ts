import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { drawNothing } from './browser/drawing';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { startOver } from './browser/start-over';

/**
 * Every screen at every width in every theme: nothing that axe finds, nothing that scrolls sideways. A theme changes
 * colours and nothing else, and the narrowest and the widest pane show between them all that any pane shows: so axe
 * looks at both, at everything in one theme and at colours in each.
 */

const THEMES = ['light', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];
const WIDTHS = [270, 320, 350, 500];
const [NARROWEST, WIDEST] = [270, 500];
/** The rules whose outcome a theme can change. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** A screen as it opens, or `more` of it shown, for the outermost widths: how a user gets there from the one before. */
const PLACES: readonly (readonly [name: string, to: (frame: Frame) => Promise<unknown>, more?: 'more'])[] = [
  ['traffic', place('Traffic')],
  ['traffic-unfolded', unfold, 'more'],
  ['offers', place('Offers')],
  ['offers-form', (frame) => frame.locator('.offer-toggle').nth(2).click(), 'more'],
  ['offers-unfolded', unfold, 'more'],
  ['offers-catalogue', (frame) => button(frame, 'From the catalogue').click(), 'more'],
  ['compare', place('Compare')],
  ['compare-offer', (frame) => frame.locator('.ranking .offer').nth(1).click(), 'more'],
  ['compare-unfolded', unfold, 'more'],
  ['forecast', place('Forecast')],
  ['forecast-unfolded', unfold, 'more'],
  ['risk', place('Risk')],
  ['risk-simulated', simulate, 'more'],
  ['risk-unfolded', unfold, 'more'],
  ['derivation', derive],
  ['scenarios', place('Scenarios')],
  ['scenarios-kept', (frame) => button(frame, 'Base').click(), 'more'],
  ['insert', place('Insert')],
  ['insert-unfolded', unfold, 'more'],
  ['functions', place('Functions')],
  ['functions-unfolded', (frame) => frame.locator('#screen details > summary').first().click(), 'more'],
  ['help', place('Help')],
  ['settings', place('Settings')],
];

let open: RunningWorkbench;
beforeAll(async () => {
  open = await runWorkbench();
  await drawNothing(open.page);
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

/** Milliseconds: a page that draws nothing has no frames to look after. */
const POLLING = 20;

function button(frame: Frame, name: string) {
  return frame.getByRole('button', { name, exact: true }).first();
}

function place(name: string) {
  return (frame: Frame) => button(frame, name).click();
}

async function simulate(frame: Frame): Promise<void> {
  await button(frame, 'Add what is uncertain').click();
  await frame.getByLabel('Low', { exact: true }).fill('40,000');
  await frame.getByLabel('High', { exact: true }).fill('65,000');
  await button(frame, 'Run the simulation').click();
  await frame.waitForSelector('.results');
}

async function derive(frame: Frame): Promise<void> {
  await place('Compare')(frame);
  await unfold(frame);
  await frame.getByRole('button', { name: /^Every figure of/ }).click();
}

function unfold(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    for (const own of document.querySelectorAll<HTMLDetailsElement>('#screen details')) own.open = true;
  });
}

async function visit(search: string): Promise<Frame> {
  await open.page.goto(open.address + search);
  await open.page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
  const frame = await startOver(open.page);
  await frame.waitForSelector('.screen');
  await frame.evaluate(axe.source);
  return frame;
}

async function setWidth(width: number): Promise<void> {
  await open.page.evaluate((own) => document.body.style.setProperty('--pane-width', `${own}px`), width);
  await open.page.waitForFunction(
    (own) => document.querySelector<HTMLElement>('#add-in')?.offsetWidth === own,
    width,
    { polling: POLLING },
  );
}

async function setTheme(frame: Frame, theme: Theme): Promise<void> {
  // A pane asks for the theme when it gets the focus back.
  await open.page.focus('#themes');
  await open.page.selectOption('#themes', theme);
  await frame.waitForSelector(`.app[data-theme=${theme}]`);
}

/** What axe finds, as sentences. */
function violations(frame: Frame, rules: readonly string[] | 'all'): Promise<string[]> {
  return frame.evaluate(async (only) => {
    // A colour on its way to another is neither.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...(only === 'all' ? {} : { runOnly: [...only] }),
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

/** What is wider than the pane, as sentences. */
function wide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [document.documentElement, document.querySelector('.screen') as HTMLElement]
      .filter((own) => own.scrollWidth > own.clientWidth)
      .map((own) => `${own.className || own.tagName} is ${own.scrollWidth} wide`),
  );
}

test('every screen at every width in every theme', async () => {
  const found: Record<string, string[]> = {};
  const note = (where: string, problems: readonly string[]) => {
    if (problems.length > 0) found[where] = [...(found[where] ?? []), ...problems];
  };
  const look = async (name: string, frame: Frame, widths: readonly number[]) => {
    for (const width of widths) {
      await setWidth(width);
      const isOutermost = width === NARROWEST || width === WIDEST;
      for (const theme of THEMES) {
        await setTheme(frame, theme);
        const where = `${name} at ${width} px in ${theme}`;
        note(where, await wide(frame));
        if (isOutermost) note(where, await violations(frame, theme === 'light' ? 'all' : ABOUT_COLOURS));
        if (width === WIDEST) await open.screenshot(`pane-${name}-${theme}`, '#add-in');
      }
    }
  };
  const frame = await visit('');
  for (const [name, to, more] of PLACES) {
    await to(frame);
    await look(name, frame, more === undefined ? WIDTHS : [NARROWEST, WIDEST]);
  }
  await look('first-run', await visit('?workbook=blank'), WIDTHS);
  expect(found).toEqual({});
});

test('the first result is seen without scrolling in a pane of 350 × 378', async () => {
  const frame = await visit('?paneWidth=350');
  await open.page.evaluate(() => {
    const pane = document.querySelector<HTMLElement>('#add-in');
    if (pane) pane.style.cssText = 'height: 378px; flex: none';
  });
  await frame.waitForFunction(() => window.innerHeight === 378, undefined, { polling: POLLING });
  const seen = (place: string) =>
    frame.evaluate((selector) => {
      const own = document.querySelector(selector)?.getBoundingClientRect();
      const screen = document.querySelector('.screen')?.getBoundingClientRect();
      return own !== undefined && screen !== undefined && own.height > 0 && own.bottom <= screen.bottom;
    }, place);
  await button(frame, 'Compare').click();
  expect([await seen('.headline .figure'), await seen('.ranking tbody:nth-of-type(3)')]).toEqual([
    true,
    true,
  ]);
  await button(frame, 'Traffic').click();
  expect(await frame.locator('#screen').innerText()).toMatch(
    /^Cheapest by total cost: My AskAI, \$115,000 a month/,
  );
  await open.screenshot('pane-350-378');
});
