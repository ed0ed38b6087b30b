/**
 * How fast the pane is in a browser, on the production build: `npm run bench -- pane`. The time until the pane is
 * painted, and from moving a what-if slider until the new ranking is painted, beside their limits.
 *
 * The workbench serves the page as a host would. The browser paints as fast as it can, not 60 times a second: else every
 * time would be a multiple of a frame, whatever the pane does.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { printTable, printTitle } from './print.mjs';
import { loadCore } from './product.mjs';

const require = createRequire(import.meta.url);
const { serve } = require('../scripts/serve.cjs');
const { launchBrowser } = require('../scripts/launch-browser.cjs');

const OPENINGS = 7;
const MOVES = 60;
const WARM_UP = 20;
const FIRST_RENDER = 500;
const SLIDER_TO_RESULT = 16;

const output = fileURLToPath(new URL('../dist-workbench', import.meta.url));
if (!existsSync(output)) {
  console.error('Nothing is built yet: npm run build, then npm run build:workbench.');
  process.exit(1);
}
const { address, close } = await serve(output, 0);
const browser = await launchBrowser(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
const { EXAMPLE_SCENARIO, scenarioJson } = loadCore();
const rows = [];
try {
  const painted = [];
  const results = [];
  const { page: opened } = await open();
  for (let opening = 0; opening <= OPENINGS; opening++) {
    const pane = await reopen(opened);
    painted.push(await pane.evaluate(firstPaint));
    results.push(await pane.evaluate(clickToRanking));
  }
  await opened.close();
  // The first one also fills the browser's caches.
  rows.push(row('first render: page asked for to pane painted', painted.slice(1), FIRST_RENDER));
  rows.push(row('sample data: clicked to ranking painted', results.slice(1), FIRST_RENDER));
  for (const scenario of [EXAMPLE_SCENARIO, twice(EXAMPLE_SCENARIO)]) {
    const { page, pane } = await open();
    const buffer = Buffer.from(scenarioJson(scenario));
    const file = { name: 'bench.json', mimeType: 'application/json', buffer };
    await pane.locator('input[type=file]').setInputFiles(file);
    await pane.waitForSelector('.ranking .offer');
    // Excel paints its sheets in a process of its own; here they would be part of each frame of the pane.
    await page.evaluate(() => (document.getElementById('grid').style.display = 'none'));
    const offers = await pane.locator('.ranking .offer').count();
    // By their labels of today.
    for (const slider of await pane.locator('.slider label').allTextContents()) {
      const times = await pane.evaluate(slide, { slider, moves: MOVES + WARM_UP });
      rows.push(row(`${slider}, ${offers} offers: moved to painted`, times.slice(WARM_UP), SLIDER_TO_RESULT));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await close();
}
printTitle(
  `The pane in a browser; this machine's load: ${loadavg()[0].toFixed(1)} on ${cpus().length} processors`,
);
printTable(['', 'median ms', '9 of 10 below', 'limit', ''], rows);

/** The pane beside an empty workbook, with nothing started yet. */
async function open() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(emptyWorkbook);
  await page.goto(`${address}?paneWidth=350`);
  await page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
  const pane = page.frames().find((frame) => frame.url().includes('/add-in/'));
  await pane.waitForSelector('.first-run');
  return { page, pane };
}

/** The pane alone once more, when the workbook around it has long been loaded, as it is in Excel. */
async function reopen(page) {
  const pane = () => page.frames().find((frame) => frame.url().includes('/add-in/'));
  await Promise.all([page.waitForEvent('framenavigated'), pane().evaluate(() => location.reload())]);
  await pane().waitForSelector('.first-run');
  await pane().waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return pane();
}

/** Every offer a second time under another name: the example has six. */
function twice(scenario) {
  const again = scenario.offers.map((row) => ({ ...row, Offer: `${row.Offer}, again` }));
  return { ...scenario, id: 'twice', name: 'Twice', offers: [...scenario.offers, ...again] };
}

/** Runs in the page: as if this tab had shown an empty workbook before it was reloaded. */
function emptyWorkbook() {
  const sheet = { id: 's', name: 'Sheet1', cellData: {}, rowCount: 100, columnCount: 20 };
  const data = { id: 'empty', name: 'Empty', appVersion: '', locale: 'enUS', styles: {} };
  const workbook = { ...data, sheetOrder: ['s'], sheets: { s: sheet } };
  sessionStorage.setItem('meterwise-workbook', JSON.stringify({ data: workbook, held: [] }));
}

/** Runs in the pane. */
function firstPaint() {
  return performance.getEntriesByName('first-contentful-paint')[0].startTime;
}

/** Runs in the pane: what a click takes until its result is on the screen. */
async function clickToRanking() {
  const start = performance.now();
  document.querySelector('.first-run .cards li:last-child button').click();
  while (document.querySelector('.ranking .offer') === null) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

/**
 * Runs in the pane: moves a slider by one step and another, and waits each time until what it changes is painted: a
 * message sent from within a frame arrives once that frame is laid out, painted and handed on. (A second frame would
 * also wait for the browser to ask for one.) The next move waits until what follows later, such as curves, is over too.
 */
async function slide({ slider, moves }) {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
    );
  const label = [...document.querySelectorAll('.slider label')].find((own) => own.textContent === slider);
  const input = document.getElementById(label.htmlFor);
  const ranking = document.querySelector('.ranking');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  const start = Number(input.value);
  for (let move = 1; move <= moves; move++) {
    const before = ranking.textContent;
    const away = (move % 2 === 0 ? 1 : -1) * (1 + (move % 7));
    const began = performance.now();
    write.call(input, String(start + away * Number(input.step)));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    times.push(performance.now() - began);
    if (ranking.textContent === before) throw new Error(`The ranking did not follow ${slider}.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return times;
}

function row(what, times, limit) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const verdict = at(0.5) < limit ? 'met' : 'missed';
  return [what, at(0.5).toFixed(1), at(0.9).toFixed(1), `< ${limit}`, verdict];
}
