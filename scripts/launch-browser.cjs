// @ts-check
/**
 * A headless browser for tests and measurements that need one.
 */
const { existsSync, mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { chromium } = require('playwright-core');

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A browser of one's own.
 * @param {readonly string[]} [extra] more arguments
 * @returns {Promise<import('playwright-core').Browser>}
 */
async function launchBrowser(extra = []) {
  return chromium.launch(await optionsFor(extra));
}

/**
 * A page makes much that it soon throws away, and other pages want the other processors: room for it, and one thread
 * that clears it, take a third of the work off a page that opens. No page of a test lives long enough to earn back what
 * the second of the two compilers costs: without it a model is written and calculated with a seventh less.
 */
const FOR_SHORT_LIVES =
  '--js-flags=--min-semi-space-size=64 --max-semi-space-size=128 --no-parallel-scavenge --no-turbofan';

/**
 * A browser that others connect to.
 * @returns {Promise<import('playwright-core').BrowserServer>}
 */
async function serveBrowser() {
  return chromium.launchServer(await optionsFor([FOR_SHORT_LIVES]));
}

/**
 * The browser that CHROME_PATH names, else an installed Chrome or Chromium, else the Chromium that comes from npm
 * (Linux x64), so that nothing needs to be installed by hand.
 * @param {readonly string[]} extra more arguments
 */
async function optionsFor(extra) {
  const installed = process.env['CHROME_PATH'] || INSTALLED.find((path) => existsSync(path));
  if (installed) {
    return { executablePath: installed, args: ['--no-sandbox', '--disable-gpu', ...extra] };
  }
  // It unpacks its libraries only where it believes to run in that service, and into TMPDIR.
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-browser-'));
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = folder;
  /** @type {any} its types describe the module form, whose class is a default export */
  const packaged = require('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  process.env['FONTCONFIG_FILE'] = fontsIn(folder);
  return { executablePath, args: ['--no-sandbox', '--no-zygote', '--disable-gpu', ...extra] };
}

/**
 * Its own font settings name /tmp/fonts wherever it was unpacked; without one font a page with an input ends it.
 * @param {string} folder
 */
function fontsIn(folder) {
  const file = join(folder, 'fonts.conf');
  // Where a test runner keeps an environment of its own, TMPDIR above did not reach the module that unpacks.
  const places = [join(tmpdir(), 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  // Where a weight is missing, the nearest font of any kind would stand in, one with serifs for instance.
  const sans =
    '<match target="pattern"><test name="family"><string>sans-serif</string></test>' +
    '<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>';
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(file, `<fontconfig>${places}${sans}${cache}</fontconfig>`);
  return file;
}

module.exports = { launchBrowser, serveBrowser };
