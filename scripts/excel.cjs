// @ts-check
/**
 * `npm run excel`: into a real Excel. Builds, makes and trusts a certificate for localhost as Office's own tools do,
 * serves the add-in, and has Excel on Windows or Mac open with it; elsewhere, and with --web, it says the clicks for
 * Excel on the web. `npm run excel -- --remove` takes the certificate and the registration away again.
 */
require('./setup.cjs').ensureSetUp();
const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { LOCAL } = require('./address.cjs');
const {
  INSTALL,
  NOT_TRUSTED,
  REMOVE,
  VERIFY,
  WEB_CLICKS,
  isTrusted,
  opening,
} = require('./release/excel-steps.cjs');
const { serveAddIn } = require('./serve.cjs');

const ROOT = join(__dirname, '..');
const MANIFEST = join(ROOT, 'dist', 'manifest.xml');
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const isWindows = process.platform === 'win32';

/** A path with spaces goes through a shell in quotes. @param {readonly string[]} words */
const safe = (words) =>
  isWindows ? words.map((word) => (word.includes(' ') ? `"${word}"` : word)) : [...words];

/** Whether this machine trusts the certificate that was made. */
function hasTrust() {
  const [command, ...words] = VERIFY;
  const { stdout } = spawnSync(command, safe(words), { cwd: ROOT, encoding: 'utf8', shell: isWindows });
  return isTrusted(stdout ?? '');
}

/** @param {readonly [string, ...string[]]} step @param {string} failed */
function run([command, ...words], failed) {
  const done = spawnSync(command, safe(words), { cwd: ROOT, stdio: 'inherit', shell: isWindows });
  if (done.status === 0) return true;
  console.error(failed);
  return false;
}

function remove() {
  const removed = REMOVE(process.platform, MANIFEST).map(({ step, failed }) => run(step, failed));
  if (removed.every(Boolean)) console.log('\n  The certificate and the registration are gone.\n');
  else process.exitCode = 1;
}

async function open() {
  const environment = { ...process.env, METERWISE_URL: LOCAL };
  console.log('Building the add-in, which takes a minute or two.');
  const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--stats', 'errors-only'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows,
    env: environment,
  });
  if (built.status !== 0) return fail('The build stopped: see the messages above.');
  if (!run(INSTALL, 'The certificate could not be made and trusted: see the messages above.')) return fail();
  if (!hasTrust()) console.error(NOT_TRUSTED(join(CERTIFICATES, 'ca.crt')));
  const certificate = {
    key: readFileSync(join(CERTIFICATES, 'localhost.key')),
    cert: readFileSync(join(CERTIFICATES, 'localhost.crt')),
  };
  const port = Number(new URL(LOCAL).port);
  try {
    await serveAddIn(join(ROOT, 'dist'), port, certificate);
  } catch (error) {
    return fail(`${LOCAL} could not be served: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(`\n  Meterwise is served at ${LOCAL}; Ctrl+C ends it.\n`);
  const step = process.argv.includes('--web') ? undefined : opening(process.platform, MANIFEST);
  const isOpen = step !== undefined && run(step, 'Excel was not opened: see the messages above.');
  if (!isOpen) console.log(WEB_CLICKS(MANIFEST));
}

/** @param {string} [sentence] */
function fail(sentence) {
  if (sentence !== undefined) console.error(sentence);
  process.exit(1);
}

if (process.argv.includes('--remove')) remove();
else void open();
