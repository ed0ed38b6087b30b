// @ts-check
/**
 * `npm run fuzz [-- calls per function, seed, ids]`: random arguments for every function of the built scripts, run as a host
 * runs them, in a world of their own with nothing but CustomFunctions and the catalogue. Prints a count for each function and, for a failure,
 * the smallest call that shows it; `npm run fuzz -- 1 <its seed>` brings it back.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { createContext, runInContext } = require('node:vm');
const { fuzz } = require('../test/fuzz/fuzz.cjs');
const { LOCAL } = require('./address.cjs');
const { readFunctions } = require('./functions-metadata.cjs');
const { ROOT } = require('./root.cjs');

/** The functions of the bundle by their ids. */
function loadBundle() {
  /** @type {Map<string, (...args: unknown[]) => unknown>} */
  const associated = new Map();
  const associate = (/** @type {string} */ id, /** @type {(...args: unknown[]) => unknown} */ run) =>
    associated.set(id, run);
  const world = createContext({ associate });
  runInContext(
    'globalThis.CustomFunctions = { associate, Error: class { constructor(code, message) { this.code = code; this.message = message ?? ""; } } };',
    world,
  );
  for (const script of ['catalogue.js', 'functions.js', 'offers.js', 'studies.js', 'plans.js', 'evidence.js'])
    runInContext(readFileSync(join(ROOT, 'dist', script), 'utf8'), world);
  return associated;
}

function main() {
  const calls = Number(process.argv[2] ?? 1_000_000);
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 32);
  const wanted = process.argv.slice(4);
  const bundle = loadBundle();
  const failures = [];
  console.log(`${calls.toLocaleString('en-US')} calls for each function, seed ${seed}`);
  for (const { id, metadata } of readFunctions(LOCAL)) {
    const run = bundle.get(id);
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    if (run === undefined) throw new Error(`${id} is not in the bundle.`);
    const names = metadata.parameters.map(({ name }) => name);
    const started = Date.now();
    const tally = fuzz({ id, names, run }, { calls, seed, now: () => performance.now() });
    const { computed, refused, slowest } = tally;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${id}: ${tally.calls} calls in ${seconds} s, ${computed} computed, ${refused} refused with reasons, ` +
        `${tally.failures.length} failures, slowest ${slowest.milliseconds.toFixed(0)} ms`,
    );
    if (slowest.milliseconds > 1000) console.log(`  ${slowest.call}`);
    for (const failure of tally.failures) {
      console.log(`  ${failure.call}\n    ${failure.fault} (seed ${failure.seed})`);
      failures.push(failure);
    }
  }
  console.log(failures.length === 0 ? 'No failure.' : `${failures.length} failures.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

main();
