// @ts-check
/**
 * Which unit test runs where. Most run in bare Node.js, where modules are loaded once for many files and numbers are as
 * fast as in the product; those that need a page have one in common, too. Only what replaces modules or
 * the clock, or loads modules anew (`@alone`), runs in jest's own world, which is made for each file and takes more than
 * twice as long.
 */
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const TESTS = join(__dirname, '..', 'test');
const NEEDS_ITS_OWN_WORLD = /\bjest\.(mock|doMock|resetModules|isolateModules|useFakeTimers)\b|@alone/;
const NEEDS_A_PAGE = /@jest-environment jsdom/;

/** The projects of jest that the unit tests are. */
const UNIT_PROJECTS = /** @type {const} */ (['unit', 'page', 'alone']);

/** @typedef {(typeof UNIT_PROJECTS)[number]} Place */

/** @param {string} text of a test file @returns {Place} */
function placeOf(text) {
  if (NEEDS_ITS_OWN_WORLD.test(text)) return 'alone';
  return NEEDS_A_PAGE.test(text) ? 'page' : 'unit';
}

/** @returns {Record<Place, string[]>} every unit test's file below test/, by where it runs */
function unitSuites() {
  /** @type {Record<Place, string[]>} */
  const suites = { unit: [], page: [], alone: [] };
  for (const name of readdirSync(TESTS, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/');
    if (!/\.test\.tsx?$/.test(path) || path.startsWith('e2e/')) continue;
    suites[placeOf(readFileSync(join(TESTS, name), 'utf8'))].push(`<rootDir>/test/${path}`);
  }
  return suites;
}

module.exports = { UNIT_PROJECTS, unitSuites };
