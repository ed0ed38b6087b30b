// @ts-check
/**
 * The whole of `npm test`: builds and checks, beside each other, the unit tests once everything is built, then those in a
 * browser, each with as many processes as keep two processors busy: all of them at a time end no sooner, and keep each
 * other waiting where a test expects an answer. A failing step does not hide the next one; the last line counts.
 */
const { spawn } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const { join, relative } = require('node:path');

const { ROOT } = require('./root.cjs');
const { UNIT_PROJECTS } = require('./unit-suites.cjs');

const OUTPUT = join(ROOT, 'test-output');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
/** As many of the longest suites are named at the end. */
const LONGEST = 10;

/** Beside as much else, a slow moment is no fault of a test. */
const PATIENT = '--testTimeout=60000';

/**
 * A test makes much that it soon throws away: room for it, and no threads that clear it while other tests want the other
 * processor, take a sixth off the unit tests, and code that is compiled simply at once a twentieth. The processes that
 * jest starts have the same.
 */
const FOR_SHORT_LIVES = [
  ...['--min-semi-space-size=64', '--max-semi-space-size=64', '--single-threaded-gc'],
  '--always-sparkplug',
];

/** What needs no build. */
const CHECKS = ['check:lint', 'check:types', 'check:unused', 'check:format', 'check:rooms'];

/** @typedef {{ passed: number, failed: number, suites: readonly { name: string, seconds: number }[] }} Count */

const seconds = (/** @type {number} */ since) => Math.round((Date.now() - since) / 1000);

/**
 * Runs a command and shows what it wrote once it has ended, so that steps beside each other do not mix.
 * @param {string} command
 * @param {readonly string[]} words
 * @returns {Promise<boolean>} true if it ended well
 */
async function run(command, words) {
  const started = Date.now();
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, words, { cwd: ROOT, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => written.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
  const title = [command === process.execPath ? 'node' : command, ...words].join(' ').replaceAll(ROOT, '.');
  const result = `${status === 0 ? 'done' : 'FAILED'} in ${seconds(started)} s`;
  console.log(`\n> ${title}\n${Buffer.concat(written).toString()}  ${result}`);
  return status === 0;
}

/**
 * Runs some steps of package.json, one after another.
 * @param {readonly string[]} names
 * @returns {Promise<number>} how many failed
 */
async function runSteps(names) {
  let failed = 0;
  for (const name of names) if (!(await run('npm', ['run', '--silent', name]))) failed += 1;
  return failed;
}

/**
 * Runs the tests of some of jest's projects.
 * @param {string} name of the report
 * @param {readonly string[]} projects
 * @param {readonly string[]} words
 * @returns {Promise<Count>} tests; a suite that could not start counts as one that failed
 */
async function runJest(name, projects, words) {
  const report = join(OUTPUT, `${name}.json`);
  const isGreen = await run(process.execPath, [
    ...FOR_SHORT_LIVES,
    JEST,
    ...['--selectProjects', ...projects, '--json', `--outputFile=${report}`],
    ...words,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, suites: [] };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const suites = result.testResults.map(
    (/** @type {{ name: string, startTime: number, endTime: number }} */ own) => ({
      name: relative(ROOT, own.name),
      seconds: (own.endTime - own.startTime) / 1000,
    }),
  );
  return { passed: result.numPassedTests, failed: isGreen ? failed : Math.max(failed, 1), suites };
}

/** What the tests in a browser compile for themselves where nobody did. */
async function compileDoor() {
  const isCompiled = await run(process.execPath, [join(ROOT, 'test', 'e2e', 'browser', 'compile-door.cjs')]);
  if (isCompiled) process.env['METERWISE_DOOR'] = 'compiled';
  return isCompiled ? 0 : 1;
}

/** The tests in a browser, which wait often enough for three files to share two processors. */
const inBrowser = () =>
  runJest(
    'e2e',
    ['e2e'],
    ['--maxWorkers=3', PATIENT, `--testSequencer=${join(ROOT, 'test', 'e2e', 'longest-first.cjs')}`],
  );

/** @param {readonly Count[]} counts */
function showLongest(counts) {
  const suites = counts.flatMap((count) => count.suites).sort((one, other) => other.seconds - one.seconds);
  const lines = suites
    .slice(0, LONGEST)
    .map(({ name, seconds: own }) => `${own.toFixed(0).padStart(5)} s  ${name}`);
  console.log(`\nThe longest suites:\n${lines.join('\n')}`);
}

/** Runs everything and ends the process: 0 only where nothing failed and tests ran in both projects. */
async function runTests() {
  const started = Date.now();
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const checks = runSteps(CHECKS);
  const builds = await Promise.all([runSteps(['build', 'check:size', 'build:workbench']), compileDoor()]);
  const unit = await runJest('unit', UNIT_PROJECTS, ['--maxWorkers=2', PATIENT]);
  const failures = [...builds, await checks];
  const counts = [unit, await inBrowser()];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = [...failures, ...counts.map((count) => count.failed)].reduce((sum, own) => sum + own, 0);
  const isEmpty = counts.some((count) => count.passed + count.failed === 0);
  if (isEmpty) console.error('\nNo test ran in one of the two projects.');
  process.exitCode = failed > 0 || isEmpty ? 1 : 0;
  showLongest(counts);
  console.log(`\nAll of it took ${seconds(started)} s.\n${passed} passed, ${failed} failed`);
}

module.exports = { runTests };
