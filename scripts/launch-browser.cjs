// @ts-check
/**
 * A headless browser for tests and measurements that need one.
 */
const { existsSync } = require('node:fs');
const { chromium } = require('playwright-core');
const { packagedBrowser } = require('./packaged-browser.cjs');

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
  return {
    executablePath: await packagedBrowser(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', ...extra],
  };
}

module.exports = { launchBrowser, serveBrowser };
