// @ts-check
/**
 * `npm run proofs [-- --quick] [--write] [names]`: everything that is too slow for `npm test`, one after another, and one
 * table at the end. --quick makes every step short; names (laws, fuzz, reference, fast-exact, libreoffice, interop) choose
 * steps, `fuzz=5000` with an amount of one's own; --write puts the table into docs/quality.md with the day and the commit.
 */
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const OUTPUT = join(ROOT, 'test-output');
const QUALITY = join(ROOT, 'docs', 'quality.md');
const MARKS = ['<!-- proofs: written by npm run proofs -- --write -->', '<!-- end of proofs -->'];
const JEST = [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'unit',
  '--runInBand',
  '--testPathPatterns',
];

/**
 * @typedef {object} Proof
 * @property {string} name
 * @property {string} what
 * @property {readonly [string, string]} amount in full, and quick
 * @property {(amount: string) => string[]} words of node
 * @property {(amount: string) => Record<string, string>} [env]
 * @property {RegExp} found what of its output the table shows, in its first group
 */

const TESTS = /^Tests:\s+(.*)$/gm;

/** @type {readonly Proof[]} */
const PROOFS = [
  {
    name: 'laws',
    what: 'laws on all their random cases, times',
    amount: ['1', '0.05'],
    words: () => [...JEST, 'test/laws/'],
    env: (amount) => ({ METERWISE_RUNS: amount }),
    found: TESTS,
  },
  {
    name: 'fuzz',
    what: 'random arguments, calls a function',
    amount: ['100000', '500'],
    words: (amount) => ['scripts/fuzz.cjs', amount],
    found: /^(No failure\.|\d+ failures\.)$/gm,
  },
  {
    name: 'reference',
    what: 'the engine of fractions, random offers',
    amount: ['100000', '1000'],
    words: () => [...JEST, 'test/reference/'],
    env: (amount) => ({ METERWISE_CASES: amount }),
    found: TESTS,
  },
  {
    name: 'fast-exact',
    what: 'the fast exact path against decimals, cases',
    amount: ['10000000', '20000'],
    words: () => [...JEST, 'test/laws/fast-'],
    env: (amount) => ({ FUZZ_CASES: amount }),
    found: TESTS,
  },
  {
    name: 'libreoffice',
    what: 'converted formulas that LibreOffice recalculates',
    amount: ['12000', '600'],
    words: (amount) => ['scripts/verify-libreoffice.cjs', amount],
    found: /(largest relative difference [\d.e+-]+)/g,
  },
  {
    name: 'interop',
    what: 'exported files read by four other programs',
    amount: ['3 files', '3 files'],
    words: () => ['scripts/interop.cjs'],
    found: TESTS,
  },
];

/** @typedef {{ proof: Proof, amount: string, isRight: boolean, found: string, seconds: number }} Outcome */

/** @param {Proof} proof @param {string} amount @returns {Outcome} */
function prove(proof, amount) {
  console.log(`\n> ${proof.name}: ${proof.what}: ${amount}`);
  const started = Date.now();
  const env = { ...process.env, ...proof.env?.(amount) };
  const run = spawnSync(process.execPath, proof.words(amount), {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const output = `${run.stdout}\n${run.stderr}`;
  writeFileSync(join(OUTPUT, `proof-${proof.name}.log`), output);
  const found = [...output.matchAll(proof.found)].map((own) => own[1] ?? '').join('; ');
  const isRight = run.status === 0 && found !== '';
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `  ${isRight ? 'holds' : `FAILED, see test-output/proof-${proof.name}.log`} after ${seconds} s: ${found}`,
  );
  return { proof, amount, isRight, found, seconds };
}

/** @param {readonly Outcome[]} outcomes */
function tableOf(outcomes) {
  const rows = outcomes.map(
    ({ proof, amount, isRight, found, seconds }) =>
      `| ${proof.name} | ${proof.what}: ${amount} | ${isRight ? 'holds' : 'FAILED'} | ${found} | ${seconds} s |`,
  );
  return ['| proof | what | result | found | took |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** @param {string} table @param {string} length */
function keep(table, length) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).stdout.trim();
  const day = new Date().toISOString().slice(0, 10);
  const page = readFileSync(QUALITY, 'utf8');
  const [start = '', end = ''] = MARKS;
  const [before, after] = [page.indexOf(start) + start.length, page.indexOf(end)];
  const text = `\n\n${day}, commit ${commit}${length}:\n\n${table}\n\n`;
  writeFileSync(QUALITY, page.slice(0, before) + text + page.slice(after));
}

/**
 * The steps that were asked for, each with its amount; a sentence for what is none.
 * @param {string[]} words @param {boolean} isQuick @returns {{ proof: Proof, amount: string }[] | string}
 */
function chosen(words, isQuick) {
  const asked = new Map(words.map((word) => [word.split('=')[0], word.split('=')[1]]));
  const unknown = [...asked.keys()].filter((own) => !PROOFS.some(({ name }) => name === own));
  if (unknown.length > 0)
    return `Unknown: ${unknown.join(', ')}. The proofs are: ${PROOFS.map(({ name }) => name).join(', ')}.`;
  return PROOFS.filter(({ name }) => asked.size === 0 || asked.has(name)).map((proof) => ({
    proof,
    amount: asked.get(proof.name) ?? proof.amount[isQuick ? 1 : 0],
  }));
}

function main() {
  const words = process.argv.slice(2);
  const [isQuick, isKept] = [words.includes('--quick'), words.includes('--write')];
  const steps = chosen(
    words.filter((own) => !own.startsWith('--')),
    isQuick,
  );
  if (typeof steps === 'string') {
    console.error(steps);
    process.exit(1);
  }
  mkdirSync(OUTPUT, { recursive: true });
  if (steps.some(({ proof }) => proof.name === 'fuzz')) {
    const shell = process.platform === 'win32';
    const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell });
    if (build.status !== 0) process.exit(1);
  }
  const outcomes = steps.map(({ proof, amount }) => prove(proof, amount));
  const table = tableOf(outcomes);
  console.log(`\n${table}`);
  const isInFull = outcomes.every(({ proof, amount }) => amount === proof.amount[0]);
  if (isKept) keep(table, isInFull ? '' : ', some steps shorter than in full, as their amounts say');
  process.exitCode = outcomes.every(({ isRight }) => isRight) ? 0 : 1;
}

main();
