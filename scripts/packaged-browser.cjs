// @ts-check
/**
 * The Chromium that comes from npm, unpacked once for a version of it and kept beside the packages.
 */
const { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { devDependencies } = require('../package.json');
const { ROOT } = require('./root.cjs');

const CACHE = join(ROOT, 'node_modules', '.cache', 'browser');

/**
 * Where its program is; what it needs around it is told to the environment.
 * @returns {Promise<string>}
 */
async function packagedBrowser() {
  mkdirSync(CACHE, { recursive: true });
  const version = devDependencies['@sparticuz/chromium'];
  const kept = join(CACHE, version);
  if (existsSync(kept)) return unpack(kept);
  // Moved there whole: another process may unpack it, too.
  const folder = mkdtempSync(join(CACHE, `${version}-`));
  const program = await unpack(folder);
  try {
    renameSync(folder, kept);
  } catch {
    rmSync(folder, { recursive: true });
  }
  for (const name of ['LD_LIBRARY_PATH', 'FONTCONFIG_FILE']) {
    process.env[name] = process.env[name]?.replaceAll(folder, kept);
  }
  writeFonts(kept);
  return program.replace(folder, kept);
}

/**
 * Unpacks into a folder what is not there yet.
 * @param {string} folder
 */
async function unpack(folder) {
  const { TMPDIR } = process.env;
  // It unpacks its libraries only where it believes to run in that service, and into TMPDIR.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = folder;
  /** @type {any} its types describe the module form, whose class is a default export */
  const packaged = require('@sparticuz/chromium');
  const program = await packaged.executablePath();
  process.env['FONTCONFIG_FILE'] = writeFonts(folder);
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  return program;
}

/**
 * Its own font settings name /tmp/fonts wherever it was unpacked; without one font a page with an input ends it.
 * @param {string} folder
 */
function writeFonts(folder) {
  const file = join(folder, 'fonts.conf');
  // Where a test runner keeps an environment of its own, TMPDIR above did not reach the module that unpacks.
  const places = [join(folder, 'fonts'), join(tmpdir(), 'fonts'), '/usr/share/fonts']
    .map((place) => `<dir>${place}</dir>`)
    .join('');
  // Where a weight is missing, the nearest font of any kind would stand in, one with serifs for instance.
  const sans =
    '<match target="pattern"><test name="family"><string>sans-serif</string></test>' +
    '<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>';
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(file, `<fontconfig>${places}${sans}${cache}</fontconfig>`);
  return file;
}

module.exports = { packagedBrowser };
