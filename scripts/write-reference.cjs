// @ts-check
/**
 * `npm run reference` writes what is made from the docstrings of the functions and reviewed with them: the metadata
 * that a test compares (test/functions/metadata.json), the function reference (docs/reference/functions.md), and the
 * ids there ever were (test/shape/function-ids.txt), which only grow.
 */
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { LOCAL } = require('./address.cjs');
const { readFunctions, toMetadata } = require('./functions-metadata.cjs');
const { ROOT } = require('./root.cjs');
const { referenceText } = require('./reference-page.cjs');

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

const IDS = 'test/shape/function-ids.txt';

const functions = readFunctions(LOCAL);
const metadata = toMetadata(functions);
write('test/functions/metadata.json', `${JSON.stringify(metadata, null, 2)}\n`);
write('docs/reference/functions.md', referenceText(functions, metadata));
const ever = readFileSync(join(ROOT, IDS), 'utf8').split('\n').filter(Boolean);
write(IDS, `${[...new Set([...ever, ...functions.map(({ id }) => id)])].sort().join('\n')}\n`);
