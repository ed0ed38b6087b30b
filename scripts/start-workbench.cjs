// @ts-check
/**
 * The whole of `npm start` once the packages are there: builds what is stale, serves it, opens a browser.
 */
const { spawn, spawnSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { serve } = require('./serve.cjs');

const ROOT = join(__dirname, '..');
const OUTPUT = join(ROOT, 'dist-workbench');
const PAGE = join(OUTPUT, 'index.html');
const FIRST_PORT = 3100;

/** What a build is made of. */
const SOURCES = [
  'src',
  'assets',
  'scripts',
  'manifest.xml',
  'package-lock.json',
  'webpack.config.js',
  'webpack.workbench.config.js',
];

/**
 * When a file, or the youngest file under a folder, was last changed.
 * @param {string} path
 * @returns {number} milliseconds since 1970; 0 where there is nothing
 */
function changed(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/** Is there a build that is younger than everything it is made of? */
function isBuilt() {
  return changed(PAGE) > Math.max(...SOURCES.map((name) => changed(join(ROOT, name))));
}

/** Builds the add-in, then the page around it. */
function build() {
  console.log('Building Meterwise and its workbench (about half a minute) …');
  for (const script of ['build', 'build:workbench']) {
    const isWindows = process.platform === 'win32';
    const done = spawnSync('npm', ['run', '--silent', script, '--', '--stats', 'errors-only'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: isWindows,
    });
    if (done.status !== 0) {
      console.error(`The build stopped (npm run ${script}): see the messages above.`);
      process.exit(1);
    }
  }
}

/**
 * Opens the address in the user's browser; where none opens, the printed address is enough.
 * @param {string} address
 */
function openBrowser(address) {
  const { platform, env } = process;
  if (env['BROWSER'] === 'none' || env['CI']) return;
  const [command, ...words] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(command ?? '', words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/**
 * The port to start looking from: PORT where it is a port (0: any free one).
 * @param {string | undefined} text
 */
function readPort(text) {
  if (text === undefined || text === '') return FIRST_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  console.error(`PORT is ${text}; it must be a whole number from 0 to 65535.`);
  return process.exit(1);
}

async function startWorkbench() {
  const firstPort = readPort(process.env['PORT']);
  if (!isBuilt()) build();
  const { address } = await serve(OUTPUT, firstPort);
  console.log(`\n  Meterwise is open at ${address}\n  Ctrl+C ends it.\n`);
  openBrowser(address);
}

module.exports = { startWorkbench };
