import { Decimal } from 'decimal.js';
import { printGoals, printMemory, printTimes, printTitle } from '../print.mjs';
import { INVOCATION, loadCore, loadFunctions } from '../product.mjs';
import { column, steps } from '../random.mjs';
import { medianTimes } from '../rounds.mjs';
import { decimalCharge, floatCharge, TIERS } from '../tiers.mjs';

const ROWS = 100_000;
/** A charge takes nanoseconds, so the curve is asked for each quantity this many times over. */
const REPEATS = 10;

const quantities = steps(ROWS, { low: 0, high: 80000, parts: 1, seed: 4 });
const flat = Float64Array.from(quantities);
const cells = column(quantities);
const { TIERED_CHARGE } = loadFunctions();
const fastCharge = compiledCharge();
const plainCharge = decimalCharge(Decimal);

checkResults();
const curve = medianTimes({
  'our compiled curve, float64': () => sumOver(fastCharge),
  'plain float64 loop over tiers': () => sumOver(floatCharge),
});
const calls = medianTimes({
  'METER.TIERED_CHARGE, one call, exact': () => TIERED_CHARGE(cells, TIERS, null, INVOCATION),
  'plain decimal.js': () => cells.map((row) => [plainCharge(row[0])]),
  'float64, cells in and out': () => cells.map((row) => [floatCharge(row[0])]),
});

const [ours, loop] = Object.values(curve);
printTitle(`A charge of ${TIERS.length} tiers, ${ROWS} quantities`);
printTimes(curve, ROWS * REPEATS);
console.log();
printTimes(calls, ROWS);
printGoals([{ what: 'curve: time of the float64 loop', atMost: 1, measured: ours / loop }]);
printMemory();

function compiledCharge() {
  const { compileFast, compileTariff, dec, parseTierRows } = loadCore();
  const tiers = valueOf(parseTierRows(TIERS, 'tiers'));
  const tariff = { kind: 'tiers', mode: 'graduated', tiers };
  return compileFast(valueOf(compileTariff(tariff, dec(80000))));
}

/** A sum, so that no charge can be left out by the compiler. */
function sumOver(charge) {
  let total = 0;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    for (let row = 0; row < ROWS; row += 1) total += charge(flat[row]);
  }
  return total;
}

/** Exact results are the nearest doubles of the decimals; the curve is within its stated 12 digits. */
function checkResults() {
  const right = quantities.map(decimalCharge(Decimal.clone({ precision: 60 })));
  const exactResults = TIERED_CHARGE(cells, TIERS, null, INVOCATION);
  right.forEach((charge, row) => {
    const units = quantities[row];
    if (exactResults[row][0] !== charge)
      throw new Error(`${units}: ${exactResults[row][0]} is not ${charge}`);
    const near = Math.abs(fastCharge(units) - charge) <= charge * 1e-12;
    if (!near) throw new Error(`${units}: the curve gives ${fastCharge(units)}, not ${charge}`);
  });
}

function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}
