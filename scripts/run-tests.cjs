// @ts-check
/**
 * The whole of `npm test`: the builds, then the checks and the unit tests, and beside them the tests in a browser,
 * which mostly wait for it. A failing step does not hide the next one; the last line counts.
 */
const { spawn } = require('node:child_process');
const { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const OUTPUT = join(ROOT, 'test-output');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

/** The builds come first: a check weighs the bundle, and tests load it. */
const BUILDS = ['build', 'build:workbench'];
const CHECKS = ['check:format', 'check:lint', 'check:types', 'check:rooms', 'check:unused', 'check:size'];

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs a command; true if it ended well.
 * @param {string} command
 * @param {string[]} words
 * @param {string} [log] where its output goes, to be shown when it has ended; left out: it is seen at once
 * @returns {Promise<boolean>}
 */
async function run(command, words, log) {
  const started = Date.now();
  const shell = process.platform === 'win32' && command === 'npm';
  const title = `\n> ${[command, ...words].join(' ')}`;
  if (log === undefined) console.log(title);
  const child = spawn(command, words, { cwd: ROOT, shell, stdio: log === undefined ? 'inherit' : 'pipe' });
  if (log !== undefined) {
    const file = createWriteStream(log);
    child.stdout?.pipe(file, { end: false });
    child.stderr?.pipe(file, { end: false });
  }
  const status = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
  if (log !== undefined) console.log(`${title}\n${readFileSync(log, 'utf8')}`);
  console.log(`  ${status === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

/**
 * Runs some steps of package.json, one after another.
 * @param {string[]} names
 * @returns {Promise<number>} how many failed
 */
async function runSteps(names) {
  let failed = 0;
  for (const name of names) if (!(await run('npm', ['run', '--silent', name]))) failed += 1;
  return failed;
}

/**
 * Runs the tests of one jest project.
 * @param {'unit' | 'e2e'} project
 * @param {string[]} words
 * @param {string} [log]
 * @returns {Promise<Count>} tests; a suite that could not start counts as one that failed
 */
async function runJest(project, words, log) {
  const report = join(OUTPUT, `${project}.json`);
  const isGreen = await run(
    process.execPath,
    [JEST, '--selectProjects', project, '--json', `--outputFile=${report}`, ...words],
    log,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: isGreen ? failed : Math.max(failed, 1) };
}

/** Runs everything and ends the process: 0 only where nothing failed and tests ran in both projects. */
async function runTests() {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const builds = await runSteps(BUILDS);
  const inBrowser = runJest('e2e', ['--runInBand'], join(OUTPUT, 'e2e.log'));
  const checks = await runSteps(CHECKS);
  const counts = [await runJest('unit', ['--maxWorkers=2']), await inBrowser];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, builds + checks);
  const isEmpty = counts.some((count) => count.passed + count.failed === 0);
  if (isEmpty) console.error('\nNo test ran in one of the two projects.');
  process.exitCode = failed > 0 || isEmpty ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

module.exports = { runTests };
