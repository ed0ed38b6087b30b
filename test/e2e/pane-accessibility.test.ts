import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/** Every screen in every theme at every width: nothing that axe finds, nothing that scrolls sideways. */

const THEMES = ['light', 'dark', 'contrast'];
const WIDTHS = [270, 320, 350, 500];
const PLACES = ['Traffic', 'Offers', 'Compare', 'Scenarios', 'Insert', 'Functions', 'Help', 'Settings'];

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench()), 240_000);
afterAll(() => open.close());
jest.setTimeout(240_000);

async function visit(theme: string, width: number): Promise<Frame> {
  await open.page.goto(`${open.address}?theme=${theme}&paneWidth=${width}`);
  await open.page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
  const frame = open.page.frames().find((one) => one.url().includes('/add-in/'));
  if (!frame) throw new Error('The page has no frame for the add-in.');
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
    const frame = await visit(theme, width);
    const found: Record<string, string[]> = {};
    for (const name of PLACES) {
      await frame.getByRole('button', { name, exact: true }).first().click();
      const own = await problems(frame);
      if (own.length > 0) found[name] = own;
      await open.screenshot(`pane-${name.toLowerCase()}-${theme}-${width}`);
    }
    expect(found).toEqual({});
  });
});
