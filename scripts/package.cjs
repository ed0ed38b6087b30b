// @ts-check
/**
 * `npm run package -- https://example.com/meterwise`: the release for the address that it will be served from, in
 * release/. With --check it is made a second time from a copy of what is committed, and the two must be the same bytes.
 */
require('./setup.cjs').ensureSetUp();
const { execFileSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { readAddress } = require('./address.cjs');
const { digest } = require('./release/archive.cjs');
const { packageSite } = require('./release/package-site.cjs');
const { SAMPLES } = require('./release/sample-workbook.cjs');

const ROOT = join(__dirname, '..');
const words = process.argv.slice(2);
const given = words.find((word) => !word.startsWith('--'));

// A variable of a workflow that nobody set arrives as an empty word: no release for nowhere.
if (given === undefined || given === '') {
  console.error('Say where it will be served: npm run package -- https://example.com/meterwise');
  process.exit(1);
}
const address = readAddress({ METERWISE_URL: given });

/**
 * @param {Readonly<Record<string, Uint8Array>>} one
 * @param {Readonly<Record<string, Uint8Array>>} other
 */
function differing(one, other) {
  const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const sum = (/** @type {Uint8Array | undefined} */ file) => file && digest(file);
  return paths.filter((path) => sum(one[path]) !== sum(other[path]));
}

/**
 * Makes it again in another folder.
 * @param {{ bytes: Uint8Array, files: Readonly<Record<string, Uint8Array>> }} release
 */
async function checkAgain({ bytes, files }) {
  const copy = mkdtempSync(join(tmpdir(), 'meterwise-release-'));
  try {
    const committed = execFileSync('git', ['archive', 'HEAD'], { cwd: ROOT, maxBuffer: 1 << 30 });
    execFileSync('tar', ['-x', '-C', copy], { input: committed });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const again = await packageSite(copy, address);
    if (digest(again.bytes) !== digest(bytes)) {
      console.error(`A second build differs (sha256 ${digest(again.bytes)}): is all of it committed?`);
      console.error(`It differs in ${differing(files, again.files).join(', ')}`);
      process.exitCode = 1;
    } else
      console.log('A second build, from what is committed and in another folder, is the same byte for byte.');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function makeRelease() {
  const release = await packageSite(ROOT, address);
  const { name, bytes, files } = release;
  const folder = join(ROOT, 'release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, `${name}.sha256`), `${digest(bytes)}  ${name}\n`);
  for (const sample of Object.values(SAMPLES)) {
    writeFileSync(join(folder, sample), files[sample] ?? new Uint8Array());
  }
  const count = Object.keys(files).length;
  console.log(`release/${name}: ${count} files for ${address}, ${(bytes.length / 1000).toFixed(0)} kB`);
  console.log(`sha256 ${digest(bytes)}`);
  if (words.includes('--check')) await checkAgain(release);
}

makeRelease().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
