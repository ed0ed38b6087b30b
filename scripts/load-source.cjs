// @ts-check
/**
 * A module of src, run as it stands, so that what the program knows as data need not be said again to the scripts.
 * It has its own loader: node knows no TypeScript, and jest has its own `require`.
 */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const SRC = join(__dirname, '..', 'src');

/** @type {Map<string, { exports: any }>} */
const loaded = new Map();

/** @param {string} path below src: `functions/word-lists.ts` */
function loadSource(path) {
  return load(join(SRC, path));
}

/** @param {string} file @returns {any} */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const own = { exports: {} };
  loaded.set(file, own);
  if (file.endsWith('.json')) return (own.exports = JSON.parse(readFileSync(file, 'utf8')));
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  new Function('module', 'exports', 'require', code)(own, own.exports, (/** @type {string} */ name) =>
    name.startsWith('.') ? load(sourceOf(resolve(dirname(file), name))) : require(name),
  );
  return own.exports;
}

/** Sources are imported by the name they are emitted under. @param {string} path */
function sourceOf(path) {
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : path;
}

module.exports = { loadSource };
