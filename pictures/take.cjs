// @ts-check
/**
 * `npm run pictures`: takes every picture of README and docs anew, from the workbench as `npm start` serves it, and notes in
 * docs/images/pictures.json what each shows. A picture that could not be taken, or an error in the browser, ends it with 1.
 */
const { spawn, spawnSync } = require('node:child_process');
const { existsSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { launchBrowser } = require('../scripts/launch-browser.cjs');
const { fingerprint } = require('./looks.cjs');
const { recordSession } = require('./session.cjs');
const { walk } = require('./tour.cjs');

const ROOT = join(__dirname, '..');
const OUTPUT = join(ROOT, 'docs', 'images');
/** What moves has come to rest. */
const AT_REST = 900;

/** @typedef {import('playwright-core').Page} Page */

/** @returns {Promise<{ address: string, stop: () => void }>} */
function startWorkbench() {
  const server = spawn(process.execPath, ['scripts/start.cjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address) resolve({ address, stop: () => server.kill() });
    });
    server.on('exit', (code) => reject(new Error(`npm start ended (${String(code)}): ${printed}`)));
  });
}

/** @param {Page} page @param {string} name @param {'page' | 'pane'} of */
async function take(page, name, of) {
  await page.mouse.move(500, 600);
  await page.waitForTimeout(AT_REST);
  const path = join(OUTPUT, `${name}.png`);
  await (of === 'page' ? page.screenshot({ path }) : page.locator('#add-in').screenshot({ path }));
  console.log(name);
}

async function takeAll() {
  const { address, stop } = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    /** @type {Record<string, string>} */
    const shown = {};
    await walk(page, address, async (name, of, content) => {
      shown[name] = fingerprint(content);
      await take(page, name, of);
    });
    await recordSession(page, address, join(OUTPUT, 'session.gif'));
    if (errors.length > 0) throw new Error(`Errors in the browser: ${errors.join('; ')}`);
    writeFileSync(join(OUTPUT, 'pictures.json'), `${JSON.stringify(shown, null, 2)}\n`);
  } finally {
    await browser.close();
    stop();
  }
}

if (!existsSync(join(__dirname, 'node_modules', 'sharp'))) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: __dirname,
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) process.exit(1);
}
takeAll().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
