/**
 * `npm run mutation [-- rooms or files, --sample 60, --seed 1, --seconds 30, --minutes 90]`: changes core in many small ways, one at a time (Stryker
 * finds and makes the changes), and runs the tests that reach each change. What neither a test nor the compiler notices
 * has survived. Prints a table a room and the survivors; --sample takes so many changes of each room, spread over its
 * files, instead of all; --seconds is what the tests of a round may need of the processor for a change; --minutes stops in time and reports what was tried. Fails below 90 %. METERWISE_WORKERS: how many at once, usually 1.
 */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { distances, filesIn, rounds } from './tests-of.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GOAL = 90;
const PLANTED = 'mutation/planted/planted.ts';
const WORKERS = Number(process.env.METERWISE_WORKERS ?? 1);

if (!existsSync(`${HERE}node_modules/@stryker-mutator/instrumenter`)) {
  const words = ['ci', '--no-audit', '--no-fund'];
  const shell = process.platform === 'win32';
  if (spawnSync('npm', words, { cwd: HERE, stdio: 'inherit', shell }).status !== 0) process.exit(1);
}
// Laws and the engine of fractions run on every change that nothing else noticed.
process.env.METERWISE_RUNS ??= '0.1';
process.env.METERWISE_CASES ??= '300';
process.env.FUZZ_CASES ??= '10000';
const { changesOf, grouped, named, sampled, switchable } = await import('./changes.mjs');
const { Laboratory } = await import('./laboratory.mjs');
const { Compiler } = await import('./compiler.mjs');

const { names, size, seed, seconds, minutes } = asked(process.argv.slice(2));
await checkItself();
const outcomes = await measured(chosen(names));
report(outcomes);

/** What was asked for on the command line. */
function asked(words) {
  const option = (name, usual) => {
    const at = words.indexOf(name);
    return at < 0 ? usual : words.splice(at, 2)[1];
  };
  const taken = {
    size: Number(option('--sample', Infinity)),
    seed: option('--seed', '1'),
    seconds: Number(option('--seconds', 30)),
    minutes: Number(option('--minutes', Infinity)),
  };
  if (!(taken.size > 0)) throw new Error('--sample takes a number of changes a room');
  if (!(taken.minutes > 0 && taken.seconds > 0)) throw new Error('--minutes and --seconds take numbers');
  return { ...taken, names: words };
}

/** The files of core under the paths that were named: `terms`, `study/simulation`, `src/core/invoice/settle.ts`. */
function chosen(paths) {
  const all = filesIn(ROOT, 'src/core');
  if (paths.length === 0) return all;
  return paths.flatMap((name) => {
    const path = name.startsWith('src/') ? name : `src/core/${name}`;
    const found = all.filter((own) => own === path || own.startsWith(`${path.replace(/\/$/, '')}/`));
    if (found.length === 0) throw new Error(`${name} is no room and no file of src/core`);
    return found;
  });
}

/** What became of the changes of some files, with what was left out of each room. */
async function measured(paths) {
  const until = Date.now() + minutes * 60_000;
  const all = await changesOf(ROOT, paths);
  const { sources, changes } = await switchable(ROOT, sampled(all, size, seed));
  const far = distances(ROOT);
  const laboratory = new Laboratory({ root: ROOT, sources, changes, distances: far, seconds });
  const tests = [...far].filter(([, reached]) => paths.some((path) => reached.has(path)));
  console.log(`${changes.length} of ${all.length} changes, ${tests.length} files of tests reach them.`);
  const found = new Map();
  const compiler = new Compiler(ROOT);
  for (const round of rounds(
    tests.map(([path]) => path),
    paths,
  )) {
    const alive = changes.filter((change) => !isNoticed(found.get(change) ?? {}));
    if (alive.length === 0 || Date.now() > until) break;
    const files = new Set(alive.map(({ path }) => path));
    const reaching = round.filter((test) => [...files].some((path) => far.get(test)?.has(path)));
    await laboratory.explore(reaching, until);
    console.log(`${laboratory.tests.length} tests hold on the sources as they are.`);
    await tryAll(alive, { laboratory, found, until });
    refuseSome(found, compiler);
  }
  for (const failing of laboratory.failing) console.log(`left out, as it fails without a change: ${failing}`);
  if (Date.now() > until)
    console.log('The time is over: some survivors may be noticed by tests that were not run.');
  laboratory.dismiss();
  const total = new Map([...grouped(all, ({ room }) => room)].map(([room, own]) => [room, own.length]));
  return { found: [...found.values()], total };
}

/** Tries changes on the tests explored last; a change that was reached before stays a survivor where nothing reaches it now. */
async function tryAll(changes, { laboratory, found, until }) {
  const queue = [...changes];
  const work = async () => {
    while (queue.length > 0 && Date.now() < until) {
      const change = queue.shift();
      const before = found.get(change);
      const outcome = { ...before, change, ...(await laboratory.tried(change)) };
      if (outcome.status !== 'unreached' || before === undefined) found.set(change, outcome);
      if (queue.length % 50 === 0) console.log(share([...found.values()]));
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
}

/** Survivors that the compiler refuses are none, and need no more tests. */
function refuseSome(found, compiler) {
  for (const [change, own] of found) {
    if (!isSurvivor(own) || own.isAllowed) continue;
    found.set(change, compiler.refuses(change) ? { ...own, status: 'refused' } : { ...own, isAllowed: true });
  }
}

/** A change that the tests notice must be killed, and one that they do not notice must survive. */
async function checkItself() {
  const { sources, changes } = await switchable(ROOT, await changesOf(ROOT, [PLANTED]));
  const test = PLANTED.replace('.ts', '.test.ts');
  const far = new Map([[test, new Map([[PLANTED, 1]])]]);
  const laboratory = new Laboratory({ root: ROOT, sources, changes, distances: far, seconds });
  await laboratory.explore([test]);
  const found = [];
  for (const change of changes) found.push({ change, ...(await laboratory.tried(change)) });
  laboratory.dismiss();
  const inHalf = found.filter(({ change }) => change.location.start.line < 5);
  const others = found.filter((own) => !inHalf.includes(own));
  if (inHalf.length < 4 || !inHalf.every(isNoticed) || !others.some(isSurvivor)) {
    console.error(`The set-up does not kill what the tests notice: ${found.map(described).join('; ')}`);
    process.exit(1);
  }
  console.log(
    `Self-check: ${inHalf.length} planted changes noticed, ${others.filter(isSurvivor).length} not.`,
  );
}

function isNoticed({ status }) {
  return ['killed', 'late', 'refused'].includes(status);
}

function isSurvivor({ status }) {
  return ['survived', 'unreached'].includes(status);
}

function described({ change, status, unrun = 0 }) {
  const rest = unrun > 0 ? ` (${unrun} tests not run in ${seconds} s)` : '';
  return `${status} ${named(change)}${rest}`;
}

function share(found) {
  return `${found.filter(isNoticed).length} of ${found.length} noticed`;
}

function report({ found, total }) {
  for (const own of found.filter(isSurvivor)) console.log(`  ${described(own)}`);
  const rooms = [...grouped(found, ({ change }) => change.room), ['all', found]];
  console.log('\n| room | changes | tried | by tests | by time | by the compiler | survived | score |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [room, own] of rooms) {
    const of = (...statuses) => own.filter(({ status }) => statuses.includes(status)).length;
    const all = total.get(room) ?? [...total.values()].reduce((sum, one) => sum + one, 0);
    const score = ((own.filter(isNoticed).length / Math.max(1, own.length)) * 100).toFixed(1);
    const cells = [all, own.length, of('killed'), of('late'), of('refused'), of('survived', 'unreached')];
    console.log(`| ${room} | ${cells.join(' | ')} | ${score} % |`);
    if (room === 'all' && Number(score) < GOAL) process.exitCode = 1;
  }
}
