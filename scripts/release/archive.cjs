// @ts-check
/** Files as one archive that depends on nothing but them. */
const { createHash } = require('node:crypto');
const { zipSync } = require('fflate');

/** The first time that an archive can hold, in the machine's own zone, as the format wants it. */
const NO_TIME = new Date(1980, 0, 1);

/** @typedef {Readonly<Record<string, Uint8Array>>} Files by path, with slashes */

/** @param {Uint8Array} bytes */
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** @param {Files} files @returns {[string, Uint8Array][]} in the order of their paths, whatever the machine's language */
const inOrder = (files) => Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * @param {Files} files
 * @returns {string} a line a file, as `sha256sum --check` reads it
 */
function checksums(files) {
  return inOrder(files)
    .map(([path, bytes]) => `${digest(bytes)}  ${path}\n`)
    .join('');
}

/**
 * @param {Files} files
 * @param {string} folder in which they unpack
 * @returns {Uint8Array}
 */
function archive(files, folder) {
  const entries = inOrder(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME });
}

module.exports = { archive, checksums, digest };
