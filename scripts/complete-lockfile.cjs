// @ts-check
/**
 * `npm run lockfile`, after a change of packages: names in package-lock.json the packages for other systems.
 *
 * Compilers come as one optional package a system. npm leaves those out that the registry at hand does not offer, and
 * then `npm ci` refuses the lockfile, there and on every other system. Each is added by name, version, system and
 * processor; npm fetches it only where it fits.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 */

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** The places where Node.js looks for a package that stands at `place`. @param {string} place @param {string} name */
function lookedUp(place, name) {
  const places = [];
  for (let at = place; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    places.push(`${at}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/**
 * The optional packages that some package names and the lockfile lacks, each with the place for it.
 * @param {Record<string, Entry>} packages of package-lock.json
 */
function missingOptional(packages) {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !lookedUp(place, name).some((at) => packages[at] !== undefined))
      .map(([name, version]) => ({ name, version, parent: entry })),
  );
}

/** A package by what its name tells: `@swc/core-darwin-arm64`. @param {string} name @param {string} version @param {Entry} parent */
function entryOf(name, version, parent) {
  const parts = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = PROCESSORS.filter((processor) => parts.some((part) => part.startsWith(processor))).slice(0, 1);
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parent.dev ? { dev: true } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

if (require.main === module) {
  const file = join(__dirname, '..', 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptional(lock.packages);
  for (const { name, version, parent } of missing) {
    lock.packages[`node_modules/${name}`] = entryOf(name, version, parent);
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${missing.length} packages for other systems added.`);
}

module.exports = { missingOptional };
