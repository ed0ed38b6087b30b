/**
 * `npm run mutation [-- rooms or files]`: changes every file of core in many small ways, one at a time, and runs the file's
 * own tests on each change. What no test notices has survived. Prints a table a room and the survivors; without
 * arguments the whole of core, which takes hours. Fails below 90 %. METERWISE_WORKERS: how many at once, usually 1.
 */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { filesIn, testsOf } from './tests-of.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GOAL = 90;
const PLANTED = 'mutation/planted/planted.ts';

if (!existsSync(`${HERE}node_modules/@stryker-mutator/core`)) {
  const words = ['ci', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  const shell = process.platform === 'win32';
  if (spawnSync('npm', words, { cwd: HERE, stdio: 'inherit', shell }).status !== 0) process.exit(1);
}
process.chdir(ROOT);
// The engine of fractions runs on every change that nothing else noticed.
process.env.METERWISE_CASES ??= '300';
const { Stryker } = await import('@stryker-mutator/core');

await checkItself();
const results = [];
for (const file of chosen(process.argv.slice(2))) {
  const tests = testsOf(ROOT, file);
  const changes = await changed(file, tests);
  console.log(`${file}: ${share(changes)} with ${tests.length} tests' files`);
  for (const own of changes.filter(survived)) console.log(`  ${described(own)}`);
  results.push({ room: file.split('/')[2], changes });
}
report(results);

/** The files of core under the paths that were named: `terms`, `study/simulation`, `src/core/invoice/settle.ts`. */
function chosen(names) {
  const all = filesIn(ROOT, 'src/core');
  if (names.length === 0) return all;
  return names.flatMap((name) => {
    const path = name.startsWith('src/') ? name : `src/core/${name}`;
    const found = all.filter((own) => own === path || own.startsWith(`${path.replace(/\/$/, '')}/`));
    if (found.length === 0) throw new Error(`${name} is no room and no file of src/core`);
    return found;
  });
}

/** What became of every change of a file. */
async function changed(file, tests) {
  if (tests.length === 0) return [];
  process.env.METERWISE_TESTS = JSON.stringify(tests);
  const stryker = new Stryker({
    mutate: [file],
    testRunner: 'jest',
    plugins: [`${HERE}node_modules/@stryker-mutator/jest-runner/dist/src/index.js`],
    coverageAnalysis: 'perTest',
    jest: { configFile: 'mutation/jest.config.cjs', enableFindRelatedTests: false },
    ignorePatterns: [
      '/dist',
      '/dist-workbench',
      '/test-output',
      '/docs',
      '/bench',
      '/interop',
      '/assets',
      '/test/e2e',
    ],
    reporters: process.env.METERWISE_PROGRESS === undefined ? [] : ['progress-append-only'],
    concurrency: Number(process.env.METERWISE_WORKERS ?? 1),
    // On a busy machine a slow test is no endless loop.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 60,
    logLevel: 'error',
    allowEmpty: true,
    tempDirName: 'mutation/.tmp',
  });
  return stryker.runMutationTest();
}

/** A change that the tests notice must be killed, and one that they do not notice must survive. */
async function checkItself() {
  const changes = await changed(PLANTED, [PLANTED.replace('.ts', '.test.ts')]);
  const inHalf = changes.filter(({ location }) => location.start.line < 6);
  const others = changes.filter((own) => !inHalf.includes(own));
  const isRight = inHalf.length > 3 && inHalf.every(killed) && others.some(survived);
  if (!isRight) {
    console.error(`The set-up does not kill what the tests notice: ${changes.map(described).join('; ')}`);
    process.exit(1);
  }
  console.log(
    `Self-check: ${inHalf.filter(killed).length} planted changes killed, ${others.filter(survived).length} survived as they must.`,
  );
}

function killed({ status }) {
  return status === 'Killed' || status === 'Timeout';
}

function survived({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function described({ status, fileName, location, mutatorName, replacement }) {
  const { line, column } = location.start;
  return `${status} ${fileName?.slice(fileName.indexOf('src/')) ?? ''}:${line}:${column} ${mutatorName} → ${replacement}`;
}

function share(changes) {
  const counted = changes.filter((own) => killed(own) || survived(own));
  const score = counted.length === 0 ? 100 : (counted.filter(killed).length / counted.length) * 100;
  return `${counted.filter(killed).length} of ${counted.length} killed, ${score.toFixed(1)} %`;
}

function report(files) {
  const rooms = new Map();
  for (const { room, changes } of files) rooms.set(room, [...(rooms.get(room) ?? []), ...changes]);
  rooms.set('all', [...rooms.values()].flat());
  console.log(
    '\n| room | changes | killed | of them by time | survived | score |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [room, changes] of rooms) {
    const of = (test) => changes.filter(test).length;
    const [kills, survivors] = [of(killed), of(survived)];
    const score = ((kills / Math.max(1, kills + survivors)) * 100).toFixed(1);
    const late = of(({ status }) => status === 'Timeout');
    console.log(`| ${room} | ${kills + survivors} | ${kills} | ${late} | ${survivors} | ${score} % |`);
    if (room === 'all' && Number(score) < GOAL) process.exitCode = 1;
  }
}
