import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserType, Frame, Page } from 'playwright-core';
import type { Exposed } from '../../../src/workbench/page/exposed';
import { ROOT } from '../../../scripts/root.cjs';
import { drawNothing, FRAMES, looking } from './drawing';
import { goToWorkbench } from './visit';

declare global {
  /** From `environment.cjs`. */
  const chromium: BrowserType;

  interface Window {
    meterwiseWorkbench: Exposed;
  }
}

/** Where a browser's window shows; screenshots go to test-output. */
const VIEW = { width: 1440, height: 860 };
/** Where a test looks at cells and not at the page: half of what a key costs is the painting of a large grid. */
export const SMALL = { width: 800, height: 500 };

/** A headless browser in front of `npm start`, and everything that went wrong on the way. */
export interface OpenBrowser {
  readonly page: Page;
  readonly address: string;
  /** Addresses asked for that are not this server. */
  readonly outside: readonly string[];
  /** Breaches of the content security policy, in any frame. */
  readonly violations: readonly string[];
  /** Uncaught errors and errors on the console. */
  readonly errors: readonly string[];
  readonly screenshot: (name: string) => Promise<void>;
  /** Of the pane alone, beside which the grid need not draw. */
  readonly screenshotPane: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Whether the grid draws: always, for a test that works in the grid itself, or only while a test looks at it. */
export type Drawn = 'always' | 'when looked at';

/** The same with the workbench in it. */
export interface RunningWorkbench extends OpenBrowser {
  /** The add-in's own page. */
  readonly addIn: Frame;
}

/** Opens what `npm start` serves in a page and a profile of its own; `search` is what its address asks for. */
export async function runWorkbench(
  viewport = VIEW,
  search = '',
  drawn: Drawn = 'when looked at',
): Promise<RunningWorkbench> {
  const open = await openBrowser(viewport, drawn);
  return { ...open, addIn: await goToWorkbench(open.page, open.address + search) };
}

/** A page and a profile of its own in which nothing is open yet. */
export async function openBrowser(viewport = VIEW, drawn: Drawn = 'when looked at'): Promise<OpenBrowser> {
  const address = started('METERWISE_ADDRESS');
  const browser = await chromium.connect(started('METERWISE_BROWSER'));
  const page = await browser.newPage({ viewport });
  if (drawn === 'when looked at') await drawNothing(page);
  const outside: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    else if (message.type() === 'error') errors.push(message.text());
  });
  return {
    page,
    address,
    outside,
    violations,
    errors,
    screenshot: (name) =>
      looking(page, async () => {
        await page.evaluate(async (frames) => {
          for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
        }, FRAMES);
        await page.screenshot({ path: pictureCalled(name) });
      }),
    screenshotPane: async (name) => {
      const clip = await page.locator('#add-in').boundingBox();
      if (clip === null) throw new Error('The page shows no pane.');
      await page.screenshot({ path: pictureCalled(name), clip });
    },
    // It was connected to, so it stays for the others.
    close: () => browser.close(),
  };
}

function pictureCalled(name: string): string {
  const folder = join(ROOT, 'test-output');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** What `set-up.cjs` left for the tests. */
function started(name: string): string {
  const own = process.env[name];
  if (own === undefined) throw new Error(`${name} is not set: run jest with its project e2e.`);
  return own;
}
