// @ts-check
/**
 * Random calls of functions through Excel's calling contract: every parameter is there, null where it was left out,
 * and one more argument comes last.
 */
const { argumentsFor } = require('./arguments.cjs');
const { randomFrom } = require('./random.cjs');
const { printed, shrink } = require('./shrink.cjs');
const { faultOf } = require('./verdict.cjs');

/**
 * @typedef {{ id: string, names: readonly string[], run: (...args: unknown[]) => unknown }} Target a function and its parameters
 * @typedef {{ call: string, fault: string, seed: number }} Failure
 * @typedef {{ calls: number, computed: number, refused: number, failures: Failure[], slowest: { call: string, milliseconds: number } }} Tally
 *   computed: calls with at least one cell that is no error; refused: the others
 */

/**
 * @param {Target} target
 * @param {{ calls: number, seed: number, mostFailures?: number, now?: () => number }} options
 * @returns {Tally}
 */
function fuzz(target, { calls, seed, mostFailures = 5, now = () => 0 }) {
  /** @type {Tally} */
  const tally = { calls: 0, computed: 0, refused: 0, failures: [], slowest: { call: '', milliseconds: 0 } };
  for (let index = 0; index < calls && tally.failures.length < mostFailures; index += 1) {
    const own = (seed + Math.imul(index, 0x9e3779b1)) >>> 0;
    const args = argumentsFor(randomFrom(own), target.names);
    const started = now();
    const { result, fault } = attempt(target, args);
    const milliseconds = now() - started;
    tally.calls += 1;
    if (milliseconds > tally.slowest.milliseconds) {
      tally.slowest = { call: printed(target.id, args).slice(0, 300), milliseconds };
    }
    if (fault === undefined) {
      if (isComputed(result)) tally.computed += 1;
      else tally.refused += 1;
      continue;
    }
    const smallest = shrink(args, (tried) => attempt(target, tried).fault !== undefined);
    const { fault: last = fault } = attempt(target, smallest);
    tally.failures.push({ call: printed(target.id, smallest), fault: last, seed: own });
  }
  return tally;
}

/** @param {Target} target @param {readonly unknown[]} args @returns {{ result?: unknown, fault: string | undefined }} */
function attempt({ id, run }, args) {
  try {
    const result = run(...args, { functionName: id, address: 'Sheet1!A1' });
    return { result, fault: faultOf(result) };
  } catch (thrown) {
    return { fault: `threw ${String(thrown)}` };
  }
}

/** @param {unknown} result */
function isComputed(result) {
  return /** @type {unknown[][]} */ (result).some((row) => row.some((value) => typeof value !== 'object'));
}

module.exports = { fuzz };
