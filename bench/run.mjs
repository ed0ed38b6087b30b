/**
 * Measures Meterwise beside its peers: `npm run bench`, or `npm run bench -- growth` for one step.
 * `npm run bench -- workbench-recalc` measures the spreadsheet in the browser, which takes a browser and its own build.
 * Each step runs in a process of its own, so that the code of one does not slow the compiled code of another.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STEPS = ['effective-cost', 'tiered-charge', 'offers-table', 'simulation', 'growth'];
const IN_BROWSER = { pane: 'pane.mjs' };
const ON_REQUEST = { 'workbench-recalc': 'workbench-recalc.mjs', evidence: 'steps/evidence.mjs' };

/** Steps, and a number that is handed to each of them. */
const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+$/.test(word));
const chosen = words.filter((word) => !sizes.includes(word));
const files = { ...Object.fromEntries(STEPS.map((step) => [step, `steps/${step}.mjs`])), ...IN_BROWSER };
const known = { ...files, ...ON_REQUEST };
const unknown = chosen.filter((step) => !(step in known));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. The steps are: ${Object.keys(known).join(', ')}.`);
  process.exit(1);
}
if (!existsSync(`${ROOT}node_modules/webpack`)) run('npm', ['ci'], ROOT);
if (!existsSync(`${HERE}node_modules/hyperformula`)) run('npm', ['ci'], HERE);
run('npm', ['run', '--silent', 'build', '--', '--stats', 'errors-only'], ROOT);
run(
  'npx',
  ['--no-install', 'webpack', '--config', 'bench/webpack.config.cjs', '--stats', 'errors-only'],
  ROOT,
);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('Medians of interleaved rounds; ratios within one run are what counts, see bench/README.md.');
for (const step of chosen.length > 0 ? chosen : Object.keys(files)) {
  if (step in IN_BROWSER) buildWorkbench();
  if (step === 'evidence' && !existsSync(`${ROOT}warehouse/node_modules`))
    run('npm', ['ci'], `${ROOT}warehouse`);
  run(process.execPath, ['--expose-gc', known[step], ...sizes], HERE);
}

/** What serves the pane, as `npm start` has it. */
function buildWorkbench() {
  run('npm', ['run', '--silent', 'build:workbench', '--', '--stats', 'errors-only'], ROOT);
}

function run(command, words, cwd) {
  // On Windows npm and npx are scripts, which only a shell starts.
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { status, error } = spawnSync(command, words, { cwd, stdio: 'inherit', shell });
  if (status !== 0) {
    console.error(`${command} ${words.join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
}
