// @ts-check
/** `npm run sample`: the sample workbooks, as a release has them, into release/. */
require('./setup.cjs').ensureSetUp();
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { sampleWorkbooks } = require('./release/sample-workbook.cjs');

async function writeSamples() {
  const folder = join(__dirname, '..', 'release');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await sampleWorkbooks())) {
    writeFileSync(join(folder, name), bytes);
    console.log(`release/${name}`);
  }
}

writeSamples().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
