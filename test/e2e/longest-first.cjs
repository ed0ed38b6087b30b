// @ts-check
const { existsSync } = require('node:fs');
const { basename, join } = require('node:path');

/** The files that take longest, longest first: one that began last would be waited for alone. */
const LONGEST = [
  'excel-studies',
  'pane-accessibility',
  'grid-typed',
  'excel-tables',
  'data-sheet',
  'journey',
  'excel-share',
  'cases',
  'pane-journeys',
  'evidence-journey',
  'one-truth',
  'excel-room',
  'pane-languages',
  'pictures',
  'host-objects',
  'pane-time-and-risk',
  'release',
  'documented-formulas',
];

for (const name of LONGEST) {
  if (!existsSync(join(__dirname, `${name}.test.ts`)))
    throw new Error(`There is no ${name}.test.ts any more.`);
}

/** @param {string} path */
function rank(path) {
  const at = LONGEST.indexOf(basename(path, '.test.ts'));
  return at < 0 ? LONGEST.length : at;
}

/** Orders the tests in a browser alike on every machine, also on one that never ran them. */
class LongestFirst {
  /** @param {readonly { path: string }[]} tests */
  sort(tests) {
    return [...tests].sort((one, other) => rank(one.path) - rank(other.path));
  }

  /** The order above asks nothing of earlier runs. */
  cacheResults() {}
}

module.exports = LongestFirst;
