// @ts-check
/**
 * `npm run reference` writes what is made from the docstrings of the functions and reviewed with them: the metadata
 * that a test compares (test/functions/metadata.json) and the function reference (docs/reference/functions.md).
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { LOCAL } = require('./address.cjs');
const { ROOT, readFunctions, toMetadata } = require('./functions-metadata.cjs');
const { referenceText } = require('./reference-page.cjs');

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

const functions = readFunctions(LOCAL);
const metadata = toMetadata(functions);
write('test/functions/metadata.json', `${JSON.stringify(metadata, null, 2)}\n`);
write('docs/reference/functions.md', referenceText(functions, metadata));
