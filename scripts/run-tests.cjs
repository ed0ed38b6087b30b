// @ts-check
/**
 * The whole of `npm test`, one step after another. A failing step does not hide the next one; the last line counts.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const OUTPUT = join(ROOT, 'test-output');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

/** The builds come first: a check weighs the bundle, and tests load it. */
const STEPS = [
  'build',
  'build:workbench',
  'check:format',
  'check:lint',
  'check:types',
  'check:rooms',
  'check:unused',
  'check:size',
];

/** @typedef {{ passed: number, failed: number }} Count */

/** Runs a command where its output is seen; true if it ended well. @param {string} command @param {string[]} words */
function run(command, words) {
  const started = Date.now();
  console.log(`\n> ${[command, ...words].join(' ')}`);
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, words, { cwd: ROOT, stdio: 'inherit', shell });
  console.log(`  ${status === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

/**
 * Runs the tests of one jest project.
 * @param {'unit' | 'e2e'} project
 * @returns {Count} tests; a suite that could not start counts as one that failed
 */
function runJest(project) {
  const report = join(OUTPUT, `${project}.json`);
  const words = [JEST, '--selectProjects', project, '--json', `--outputFile=${report}`];
  const isGreen = run(process.execPath, project === 'e2e' ? [...words, '--runInBand'] : words);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: isGreen ? failed : Math.max(failed, 1) };
}

/** Runs every step and ends the process: 0 only where nothing failed and tests ran in both projects. */
function runTests() {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const steps = STEPS.map((name) => run('npm', ['run', '--silent', name]));
  const counts = [runJest('unit'), runJest('e2e')];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed =
    counts.reduce((sum, count) => sum + count.failed, 0) + steps.filter((isDone) => !isDone).length;
  const isEmpty = counts.some((count) => count.passed + count.failed === 0);
  if (isEmpty) console.error('\nNo test ran in one of the two projects.');
  process.exitCode = failed > 0 || isEmpty ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

module.exports = { runTests };
