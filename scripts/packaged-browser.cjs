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
  const program = existsSync(kept) ? await unpack(kept) : await unpackAndKeep(`${kept}-`, kept);
  process.env['FONTCONFIG_FILE'] = writeFonts(kept);
  return program;
}

/**
 * Unpacks into a folder of its own and moves it whole to where it is kept: another process may unpack it, too.
 * @param {string} prefix of the folder's name
 * @param {string} kept
 */
async function unpackAndKeep(prefix, kept) {
  const folder = mkdtempSync(prefix);
  const program = await unpack(folder);
  try {
    renameSync(folder, kept);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(kept)) throw error;
  }
  const libraries = process.env['LD_LIBRARY_PATH'];
  if (libraries !== undefined) process.env['LD_LIBRARY_PATH'] = libraries.replaceAll(folder, kept);
  return program.replace(folder, kept);
}

/**
 * Unpacks into a folder what is not there yet.
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function unpack(folder) {
  const { TMPDIR } = process.env;
  // It unpacks its libraries only where it believes to run in that service, and into TMPDIR.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = folder;
  /** @type {any} its types describe the module form, whose class is a default export */
  const packaged = require('@sparticuz/chromium');
  const program = await packaged.executablePath();
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
