// @ts-check
/** What the add-in is made of besides its own code: the packages that come with it, as CycloneDX. */
const { spawnSync } = require('node:child_process');

/**
 * @param {string} root
 * @returns {string} JSON that is the same on every machine, at every time
 */
function billOfMaterials(root) {
  const words = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
  const isWindows = process.platform === 'win32';
  const told = spawnSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    shell: isWindows,
    maxBuffer: 1 << 28,
  });
  if (told.status !== 0) throw new Error(`npm sbom ended with ${told.stderr || String(told.error)}`);
  return settled(told.stdout, require(`${root}/package.json`).name);
}

/**
 * Without what differs from one run to the next: a number drawn at random, the time, npm's version, the folder's name.
 * @param {string} text
 * @param {string} name
 */
function settled(text, name) {
  const bill = JSON.parse(text);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = name;
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

module.exports = { billOfMaterials, settled };
