import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { Script } from 'node:vm';

/** The unit tests' own words of jest, in a loader of our own: starting jest for every change takes most of the time. */
const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];
const WORDS = ['test', 'it', 'describe', 'expect', 'jest'];

/**
 * @typedef {object} OwnTest
 * @property {string} id the test's file and full name
 * @property {() => unknown} run
 */

/** Loads TypeScript files from a root, some of them with other contents than on disk. Compiles each once. */
export class Loader {
  /** @param {string} root @param {Record<string, string>} sources contents by paths from the root */
  constructor(root, sources) {
    this.root = root;
    this.sources = sources;
    this.native = createRequire(join(root, 'package.json'));
    this.swc = this.native('@swc/core');
    this.scripts = new Map();
    this.expect = this.native('expect').expect;
    this.expect.extend({ toMatchInlineSnapshot: inlineSnapshot(this.native('pretty-format').format) });
    this.bindEach = this.native('jest-each').bind;
  }

  /** A program started anew: every module is loaded again. */
  world() {
    return new World(this);
  }

  script(path) {
    const known = this.scripts.get(path);
    if (known !== undefined) return known;
    const code = this.sources[this.name(path)] ?? readFileSync(path, 'utf8');
    const { code: plain } = this.swc.transformSync(code, {
      filename: path,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const script = new Script(`(function (${[...PARAMETERS, ...WORDS].join(', ')}) {${plain}\n})`, {
      filename: path,
    });
    this.scripts.set(path, script);
    return script;
  }

  name(path) {
    return relative(this.root, path).split(sep).join('/');
  }
}

class World {
  constructor(loader) {
    this.loader = loader;
    this.modules = new Map();
    this.tests = [];
    this.path = [];
    this.words = this.wordsOfJest();
  }

  /** The tests of a file, in its order. @param {string} path from the root @returns {OwnTest[]} */
  testsOf(path) {
    this.tests = [];
    this.path = [];
    this.load(join(this.loader.root, path));
    const seen = new Map();
    return this.tests.map(({ title, run }) => {
      const times = (seen.get(title) ?? 0) + 1;
      seen.set(title, times);
      return { id: `${path} > ${title}${times > 1 ? ` (${times})` : ''}`, run };
    });
  }

  load(path) {
    const known = this.modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.modules.set(path, module);
    if (extname(path) === '.json') {
      module.exports = JSON.parse(readFileSync(path, 'utf8'));
      return module.exports;
    }
    const require = (target) => this.require(path, target);
    const words = WORDS.map((word) => this.words[word]);
    this.loader.script(path).runInThisContext()(
      module.exports,
      require,
      module,
      path,
      dirname(path),
      ...words,
    );
    return module.exports;
  }

  require(from, target) {
    if (!/^\.{0,2}\//.test(target)) return this.loader.native(target);
    const path = resolve(dirname(from), target);
    if (path.endsWith('.cjs')) return this.loader.native(path);
    if (/\.(ts|json)$/.test(path)) return this.load(path);
    const bare = path.replace(/\.js$/, '');
    return this.load(existsSync(`${bare}.ts`) ? `${bare}.ts` : join(bare, 'index.ts'));
  }

  wordsOfJest() {
    const test = (title, run) => {
      const own = [...this.path, title].join(' ');
      this.tests.push({ title: own, run });
    };
    const describe = (title, body) => {
      this.path.push(title);
      body();
      this.path.pop();
    };
    test.each = this.loader.bindEach(test, false);
    describe.each = this.loader.bindEach(describe, false);
    const jest = { requireActual: (path) => this.require(path, path) };
    return { test, it: test, describe, expect: this.loader.expect, jest };
  }
}

/** jest's comparison with a text in the test, for what stands there already. */
function inlineSnapshot(format) {
  const bare = (text) => text.replace(/^\s+|\s+$/gm, '');
  return (received, text) => {
    const printed = format(received, { escapeString: false, printBasicPrototype: false });
    return { pass: bare(printed) === bare(text), message: () => printed };
  };
}
