// @ts-check
/**
 * `npm run quick`, for the minutes between two commits: types, rooms, the format and lint of the files that changed
 * since the last commit, and the unit tests that these reach, nearest first. `npm run quick -- main` takes what changed
 * since a branch. What it leaves to `npm test` it says.
 */
const { execFileSync, spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join, relative } = require('node:path');
const { UNIT_PROJECTS } = require('./unit-suites.cjs');

const ROOT = join(__dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache');
const tool = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);
const JEST = tool('jest/bin/jest.js');
const UNIT = [JEST, '--selectProjects', ...UNIT_PROJECTS];
/** More suites than this take longer than the minute that this is for. */
const MOST_SUITES = 40;

const git = (/** @type {string[]} */ ...words) =>
  execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);

/**
 * Runs a script of Node.js and shows what it wrote once it has ended.
 * @param {string} name
 * @param {readonly string[]} words
 * @returns {Promise<{ isGreen: boolean, written: string }>}
 */
async function node(name, words) {
  const started = Date.now();
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let [written, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (written += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const isGreen = (await new Promise((resolve) => child.on('close', resolve))) === 0;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${isGreen ? 'done  ' : 'FAILED'} ${String(seconds).padStart(3)} s  ${name}`);
  if (!isGreen) console.log(written + errors);
  return { isGreen, written };
}

/** Types of everything, and of core by itself, which knows no browser. @param {readonly string[]} changed */
async function checkTypes(changed) {
  const programs = [{ folder: '.', name: 'all' }];
  if (changed.some((file) => file.startsWith('src/core/')))
    programs.push({ folder: 'src/core', name: 'core' });
  let isGreen = true;
  for (const { folder, name } of programs) {
    // Where `npm run check:types` keeps them, too.
    const kept = join(CACHE, 'tsc', `${name}.tsbuildinfo`);
    const words = ['-p', folder, '--incremental', '--tsBuildInfoFile', kept];
    if (!(await node(`types of ${name}`, [tool('typescript-native/bin/tsc'), ...words])).isGreen)
      isGreen = false;
  }
  return isGreen;
}

/** @param {readonly string[]} changed */
async function checkFiles(changed) {
  const checks = [
    node('rooms', [
      tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--cache', join(CACHE, 'rooms'), 'src'],
    ]),
    node('format', [tool('oxfmt/bin/oxfmt'), '--list-different']),
  ];
  const code = changed.filter((file) => /\.([cm]?js|tsx?)$/.test(file));
  const inSrc = code.filter((file) => file.startsWith('src/'));
  const anyOrNone = '--no-error-on-unmatched-pattern';
  for (const [name, files, words] of /** @type {const} */ ([
    ['lint', code, [tool('oxlint/bin/oxlint'), anyOrNone]],
    [
      'lint of texts',
      inSrc,
      [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '--no-warn-ignored', anyOrNone],
    ],
  ])) {
    await Promise.all(checks);
    if (files.length > 0) checks.push(node(name, [...words, ...files]));
  }
  return (await Promise.all(checks)).every(({ isGreen }) => isGreen);
}

/** How far a test stands from the changed files: 0 in the folder that mirrors one. @param {string} test @param {readonly string[]} changed */
function distance(test, changed) {
  const folders = test.split('/').slice(1, -1);
  return Math.min(
    ...changed.map((file) => {
      const own = file.split('/').slice(1, -1);
      const common = own.findIndex((folder, index) => folder !== folders[index]);
      const shared = common < 0 ? own.length : common;
      return own.length + folders.length - 2 * shared;
    }),
  );
}

/** @param {readonly string[]} changed */
async function runRelatedTests(changed) {
  const reached = changed.filter((file) => /^(src|test|scripts)\/.*\.([cm]?js|tsx?|json)$/.test(file));
  if (reached.length === 0) return true;
  const { isGreen, written } = await node('which tests', [
    ...UNIT,
    '--listTests',
    '--findRelatedTests',
    ...reached,
  ]);
  if (!isGreen) return false;
  const tests = written
    .split('\n')
    .filter((line) => /\.test\.tsx?$/.test(line))
    .map((line) => relative(ROOT, line.trim()).replaceAll('\\', '/'))
    .sort((one, other) => distance(one, reached) - distance(other, reached));
  const run = tests.slice(0, MOST_SUITES);
  const left = tests.length - run.length;
  if (left > 0) console.log(`              ${left} suites that are further away are left to npm test`);
  if (run.length === 0) return true;
  return (await node(`${run.length} suites`, [...UNIT, '--maxWorkers=2', '--runTestsByPath', ...run]))
    .isGreen;
}

/** @param {string} since a commit or branch */
async function quick(since) {
  const changed = [
    ...git('diff', '--name-only', '--diff-filter=d', since),
    ...git('ls-files', '--others', '--exclude-standard'),
  ].filter((file) => existsSync(join(ROOT, file)));
  console.log(`${changed.length} files changed since ${since}`);
  const tests = checkFiles(changed).then(async (isGreen) => (await runRelatedTests(changed)) && isGreen);
  const results = await Promise.all([checkTypes(changed), tests]);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

if (require.main === module) void quick(process.argv[2] ?? 'HEAD');
