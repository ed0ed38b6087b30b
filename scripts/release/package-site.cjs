// @ts-check
/** What a release holds: the site with the add-in, its manifest, how to host it, what it is made of, checksums. */
const { spawnSync } = require('node:child_process');
const { readdirSync, readFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const { billOfMaterials } = require('./bill-of-materials.cjs');
const { archive, checksums } = require('./archive.cjs');
const { HOSTING_FILES } = require('./hosting.cjs');
const { sampleWorkbooks } = require('./sample-workbook.cjs');

/** From the repository into the release. */
const DOCUMENTS = {
  LICENSE: 'LICENSE',
  'PRIVACY.md': 'PRIVACY.md',
  'SECURITY.md': 'SECURITY.md',
  'docs/rollout.md': 'ROLLOUT.md',
};

/**
 * Builds the add-in for an address, without maps of its sources.
 * @param {string} root
 * @param {string} address
 */
function buildFor(root, address) {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const words = [webpack, '--mode', 'production', '--no-devtool', '--stats', 'errors-only'];
  const done = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, METERWISE_URL: address },
  });
  if (done.status !== 0) throw new Error('The build stopped: see the messages above.');
}

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => relative(folder, join(found.parentPath ?? found.path, found.name)));

const bytesOf = (/** @type {string} */ text) => new TextEncoder().encode(text);

/**
 * What is served and how, and the manifest: a build in dist with the files that servers read their headers from.
 * @param {string} root
 * @returns {Record<string, Uint8Array>}
 */
function siteFiles(root) {
  const dist = join(root, 'dist');
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const path of filesIn(dist)) {
    const name = path.split(sep).join('/');
    files[name === 'manifest.xml' ? name : `site/${name}`] = readFileSync(join(dist, path));
  }
  for (const [path, text] of Object.entries(HOSTING_FILES)) files[path] = bytesOf(text);
  return files;
}

/**
 * The files of a release, made of a build in dist.
 * @param {string} root
 * @returns {Promise<Record<string, Uint8Array>>}
 */
async function releaseFiles(root) {
  /** @type {Record<string, Uint8Array>} */
  const files = {
    ...siteFiles(root),
    'sbom.cdx.json': bytesOf(billOfMaterials(root)),
    ...(await sampleWorkbooks()),
  };
  for (const [path, name] of Object.entries(DOCUMENTS)) files[name] = readFileSync(join(root, path));
  return { ...files, SHA256SUMS: bytesOf(checksums(files)) };
}

/**
 * Builds for an address and gives the whole release.
 * @param {string} root
 * @param {string} address
 * @returns {Promise<{ name: string, bytes: Uint8Array, files: Readonly<Record<string, Uint8Array>> }>} the archive and what is in it
 */
async function packageSite(root, address) {
  buildFor(root, address);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = await releaseFiles(root);
  const folder = `${name}-${version}`;
  return { name: `${folder}.zip`, bytes: archive(files, folder), files };
}

module.exports = { packageSite, siteFiles };
