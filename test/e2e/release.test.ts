import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../scripts/root.cjs';
import { OFFICE_SCRIPT } from '../../scripts/office-script-plugin.cjs';
import { siteFiles } from '../../scripts/release/package-site.cjs';
import { serve } from '../../scripts/serve.cjs';
import { de as german } from '../../src/messages/de';
import { insert as insertInGerman } from '../../src/messages/de/insert';
import { en as english } from '../../src/messages/en';
import { insert as insertInEnglish } from '../../src/messages/en/insert';
import type { ScreenId } from '../../src/taskpane/store/screen-id';
import { drawNothing } from './browser/drawing';
import { openScreen } from './browser/screens';

/**
 * The files of a release as a server of static files serves them, with the headers that the release asks for, and the
 * add-in run from there: everything that is asked for, by its address. Microsoft's server is played by the npm package
 * of office.js, whose files it serves; before the script comes the workbench's host, which stands for Excel.
 */

const OFFICE_FOLDER = dirname(OFFICE_SCRIPT);
const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/dist/office.js')));
/** As long as a busy machine takes. */
const OPENING = 180_000;
const WORKBENCH = join(ROOT, 'dist-workbench');
const SCREENS: readonly ScreenId[] = [
  ...(['traffic', 'offers', 'measure', 'compare', 'claims', 'forecast', 'risk', 'scenarios'] as const),
  ...(['insert', 'functions', 'settings', 'help'] as const),
];

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meterwise-site-'));
  cpSync(WORKBENCH, folder, { recursive: true, filter: (from) => from !== join(WORKBENCH, 'add-in') });
  const files = siteFiles(ROOT);
  const write = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  for (const [path, bytes] of Object.entries(files))
    if (path.startsWith('site/')) write(path.replace('site', 'add-in'), bytes);
  // Excel was given it by hand; the workbench reads it here.
  write('add-in/manifest.xml', files['manifest.xml'] ?? new Uint8Array());
  const headers = headersIn(Buffer.from(files['site/_headers'] ?? []).toString());
  site = await serve(folder, 0, (_file, path): Record<string, string> =>
    path.startsWith('/add-in/') ? headers : {},
  );
  browser = await chromium.connect(process.env['METERWISE_BROWSER'] ?? '');
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});
jest.setTimeout(400_000);

/** The headers of every path, as hosts read them of the file `_headers`. */
function headersIn(text: string): Record<string, string> {
  const [path, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  expect(path).toBe('/*');
  return Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s) as [string, string]));
}

/** What Microsoft's server answers to an address below its folder. */
function officeFile(url: string): Buffer | undefined {
  const { pathname } = new URL(url);
  const file = join(OFFICE_FILES, pathname.slice(new URL(OFFICE_FOLDER).pathname.length));
  if (!existsSync(file)) return undefined;
  const script = readFileSync(file);
  if (!url.startsWith(OFFICE_SCRIPT)) return script;
  return Buffer.concat([readFileSync(join(ROOT, 'src/workbench/frame/attach.js')), script]);
}

interface Seen {
  readonly page: Page;
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
}

async function open(language: string): Promise<Seen> {
  const page = await browser.newPage({ viewport: { width: 720, height: 860 } });
  await drawNothing(page);
  const requests: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => void requests.push(request.url()));
  page.on('pageerror', ({ message }) => void errors.push(message));
  page.on('console', (said) => {
    if (/Content Security Policy/i.test(said.text())) violations.push(said.text());
    else if (said.type() === 'error') errors.push(said.text());
  });
  await page.route(`${OFFICE_FOLDER}/**`, (route) => {
    const body = officeFile(route.request().url());
    return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto(`${site.address}?language=${language}&paneWidth=350`, { timeout: OPENING });
  await page.waitForSelector('html[data-ready=yes]', { timeout: OPENING });
  return { page, requests, violations, errors };
}

/** Every screen, and the comparison written into the workbook. */
async function useIt({ page }: Seen, words: typeof english, insert: typeof insertInEnglish): Promise<void> {
  const frame = page.frames().find((own) => own.url().includes('/add-in/'));
  if (!frame) throw new Error('the add-in is not there');
  for (const id of SCREENS) await openScreen(frame, id, words);
  await openScreen(frame, 'insert', words);
  await frame.getByRole('button', { name: insert.pieces.comparison.words }).click();
  await frame.getByRole('button', { name: insert.plan.create }).click();
  await frame
    .locator('#status[data-kind=done], #status')
    .filter({ hasText: /Inputs/ })
    .waitFor({ timeout: OPENING });
}

/** Addresses without what changes from one run to the next. */
function told(requests: readonly string[]) {
  const plain = [
    ...new Set(requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => url.split('?')[0] ?? '')),
  ];
  return {
    own: plain.filter((url) => url.startsWith(site.address)),
    office: plain
      .filter((url) => url.startsWith(`${OFFICE_FOLDER}/`))
      .map((url) => url.slice(OFFICE_FOLDER.length + 1)),
    elsewhere: plain.filter((url) => !url.startsWith(site.address) && !url.startsWith(`${OFFICE_FOLDER}/`)),
  };
}

test.each([
  ['en-US', english, insertInEnglish],
  ['de-DE', german, insertInGerman],
] as const)(
  '%s: the release asks its own address and Microsoft’s office.js, and no other',
  async (language, words, insert) => {
    const seen = await open(language);
    await useIt(seen, words, insert);
    const { own, office, elsewhere } = told(seen.requests);
    expect(elsewhere).toEqual([]);
    // docs/office-js.md names them.
    expect([...office].sort()).toEqual([
      `${language.toLowerCase()}/office_strings.js`,
      'excel-mac-16.00.js',
      'office.js',
    ]);
    expect(own).toEqual(expect.arrayContaining([`${site.address}add-in/taskpane.html`]));
    expect(
      own.filter((url) => !existsSync(join(folder, new URL(url).pathname.replace(/\/$/, '/index.html')))),
    ).toEqual([]);
    expect([seen.violations, seen.errors]).toEqual([[], []]);
    await seen.page.close();
  },
);
