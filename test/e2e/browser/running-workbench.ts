import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Exposed } from '../../../src/workbench/page/exposed';
import { launchBrowser } from '../../../scripts/launch-browser.cjs';
import { ROOT } from '../../../scripts/functions-metadata.cjs';

declare global {
  interface Window {
    meterwiseWorkbench: Exposed;
  }
}

/** Where a browser's window shows; screenshots go to test-output. */
const VIEW = { width: 1440, height: 860 };
const OPENING = 60_000;

/** `npm start` with a headless browser in front of it, and everything that went wrong on the way. */
export interface RunningWorkbench {
  readonly page: Page;
  /** The add-in's own page. */
  readonly addIn: Frame;
  readonly address: string;
  /** Addresses asked for that are not this server. */
  readonly outside: readonly string[];
  /** Breaches of the content security policy, in any frame. */
  readonly violations: readonly string[];
  /** Uncaught errors and errors on the console. */
  readonly errors: readonly string[];
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the command a user starts, on any free port, and opens the page that it prints. */
export async function runWorkbench(): Promise<RunningWorkbench> {
  const browser: Browser = await launchBrowser();
  const { address, server } = await startServer();
  const page = await browser.newPage({ viewport: VIEW });
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
  await page.goto(address);
  await page.waitForSelector('html[data-ready=yes]', { timeout: OPENING });
  const addIn = page.frames().find((frame) => frame.url().includes('/add-in/'));
  if (!addIn) throw new Error('The page has no frame for the add-in.');
  return {
    page,
    addIn,
    address,
    outside,
    violations,
    errors,
    screenshot: async (name) => {
      const folder = join(ROOT, 'test-output');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** Runs `scripts/start.cjs` until it prints its address. */
function startServer(): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ['scripts/start.cjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
  });
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address) resolve({ address, server });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', (code) => reject(new Error(`npm start ended (${String(code)}): ${printed}`)));
  });
}
