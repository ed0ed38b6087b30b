// @ts-check
/** `npm run sample`: the sample workbook, as a release has it, into release/. */
require('./setup.cjs').ensureSetUp();
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { SAMPLE_NAME, sampleWorkbook } = require('./release/sample-workbook.cjs');

const folder = join(__dirname, '..', 'release');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, SAMPLE_NAME), sampleWorkbook());
console.log(`release/${SAMPLE_NAME}`);
