import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { startOver } from './browser/start-over';

/** Every screen in every theme at every width: nothing that axe finds, nothing that scrolls sideways. */

const THEMES = ['light', 'dark', 'contrast'];
const WIDTHS = [270, 320, 350, 500];

/** A screen as it opens, or with more of it shown: how a user gets there from the one before. */
const PLACES: readonly (readonly [name: string, to: (frame: Frame) => Promise<unknown>])[] = [
  ['traffic', place('Traffic')],
  ['traffic-unfolded', unfold],
  ['offers', place('Offers')],
  ['offers-form', (frame) => frame.locator('.offer-toggle').nth(2).click()],
  ['offers-unfolded', unfold],
  ['offers-catalogue', (frame) => button(frame, 'From the catalogue').click()],
  ['compare', place('Compare')],
  ['compare-offer', (frame) => frame.locator('.ranking .offer').nth(1).click()],
  ['compare-unfolded', unfold],
  [
    'derivation',
    (frame) =>
      frame
        .getByRole('button', { name: /^Every figure of/ })
        .first()
        .click(),
  ],
  ['scenarios', place('Scenarios')],
  ['scenarios-kept', (frame) => button(frame, 'Base').click()],
  ['insert', place('Insert')],
  ['insert-unfolded', unfold],
  ['functions', place('Functions')],
  ['functions-unfolded', (frame) => frame.locator('#screen details > summary').first().click()],
  ['help', place('Help')],
  ['settings', place('Settings')],
];

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench()), 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

function button(frame: Frame, name: string) {
  return frame.getByRole('button', { name, exact: true }).first();
}

function place(name: string) {
  return (frame: Frame) => button(frame, name).click();
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

/** What axe finds, and what is wider than the pane, as sentences. */
async function problems(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    const screen = document.querySelector('.screen') as HTMLElement;
    const wide = [document.documentElement, screen].filter((own) => own.scrollWidth > own.clientWidth);
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...wide.map((own) => `${own.className || own.tagName} is ${own.scrollWidth} wide`),
    ];
  });
}

describe.each(THEMES)('in the theme %s', (theme) => {
  test.each(WIDTHS)('every screen at %i px', async (width) => {
    const found: Record<string, string[]> = {};
    const look = async (name: string, frame: Frame) => {
      const own = await problems(frame);
      if (own.length > 0) found[name] = own;
      await open.screenshot(`pane-${name}-${theme}-${width}`);
    };
    const frame = await visit(`?theme=${theme}&paneWidth=${width}`);
    for (const [name, to] of PLACES) {
      await to(frame);
      await look(name, frame);
    }
    await look('first-run', await visit(`?workbook=blank&theme=${theme}&paneWidth=${width}`));
    expect(found).toEqual({});
  });
});
