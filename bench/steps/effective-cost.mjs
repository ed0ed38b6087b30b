import { Decimal } from 'decimal.js';
import { HyperFormula } from 'hyperformula';
import { printGoals, printMemory, printTimes, printTitle } from '../print.mjs';
import { INVOCATION, loadCore, loadFunctions } from '../product.mjs';
import { column, freshColumns, steps } from '../random.mjs';
import { medianTimes } from '../rounds.mjs';

const ROWS = 100_000;
/** decimal.js with more digits than a quotient of short decimals needs: the judge of every result. */
const Judge = Decimal.clone({ precision: 60 });

const prices = steps(ROWS, { low: 0.01, high: 3, parts: 100, seed: 1 });
const replies = steps(ROWS, { low: 1, high: 12, parts: 10, seed: 2 });
const rates = steps(ROWS, { low: 0.3, high: 0.95, parts: 100, seed: 3 });
/** Rates as a sheet computes them, resolutions ÷ sessions: 16 or 17 digits. */
const measured = rates.map((rate, row) => (Math.round(rate * 5000) + (row % 7)) / 5011);
const short = [prices, replies, rates].map(column);
const long = [...short.slice(0, 2), column(measured)];
const [flat, flatLong] = [rates, measured].map((own) =>
  [prices, replies, own].map((values) => Float64Array.from(values)),
);
const kernelResults = new Float64Array(ROWS);

const { EFFECTIVE_COST_PER_RESOLUTION } = loadFunctions();
const { nearestQuotient, pairOf, product } = loadCore();

checkNearest(short, rates);
checkNearest(long, measured);
const floatOff = countOff(floatCells(short), rates);
const times = medianTimes({
  'METER.EFFECTIVE_COST_PER_RESOLUTION, one call': () => call(short),
  'plain decimal.js': () => plainDecimal(short),
  'float64, cells in and out': () => floatCells(short),
});
const longTimes = medianTimes({
  'one call, measured rates (16 and 17 digits)': () => call(long),
  'plain decimal.js, the same': () => plainDecimal(long),
  'float64, the same': () => floatCells(long),
});
const fresh = freshTimes('two decimals', rates);
const freshLong = freshTimes('measured rates', measured);
const kernel = medianTimes({
  'exact kernel, flat arrays': () => kernelLoop(flat),
  'exact kernel, measured rates': () => kernelLoop(flatLong),
  'float64, flat arrays': () => floatLoop(flat),
});
// A sheet of 100,000 formulas is a heap that slows every collection, so it is made after the others are measured.
const sheet = hyperFormulaSheet();
let turn = 0;
const sheets = medianTimes({
  'METER.EFFECTIVE_COST_PER_RESOLUTION, one call': () => call(short),
  'HyperFormula, native formulas': recalculate,
});
const [exact, decimals, floats] = Object.values(times);
const [exactLong, decimalsLong] = Object.values(longTimes);
const [besideSheet, native] = Object.values(sheets);

printTitle(`Effective cost per resolution, ${ROWS} rows, price × μ ÷ ρ`);
for (const table of [times, longTimes, fresh, freshLong, kernel, sheets]) {
  printTimes(table, ROWS);
  console.log();
}
printGoals([
  { what: 'faster than plain decimal.js', atLeast: 25, measured: decimals / exact },
  { what: 'the same with measured rates', atLeast: 10, measured: decimalsLong / exactLong },
  { what: 'time of float64, cells in and out', atMost: 10, measured: exact / floats },
  { what: 'faster than HyperFormula', atLeast: 20, measured: native / besideSheet },
]);
console.log(`
  results that are not the nearest double of the exact decimal, of ${ROWS}:
    ours 0, ours with measured rates 0, float64 ${floatOff}
  LibreOffice: not measured by this bench.`);
printMemory();

function call([price, reply, rate]) {
  return EFFECTIVE_COST_PER_RESOLUTION(
    price,
    [['interaction']],
    reply,
    rate,
    null,
    null,
    null,
    null,
    INVOCATION,
  );
}

/** Every call on cells that were not there before, as a host sends them. */
function freshTimes(which, own) {
  return medianTimes(
    {
      [`one call, fresh cells, ${which}`]: call,
      'plain decimal.js, fresh cells': plainDecimal,
      'float64, fresh cells in, cells out': floatCells,
    },
    { make: freshColumns([prices, replies, own]) },
  );
}

/** The obvious code with decimal.js at its own 20 digits. */
function plainDecimal([price, reply, rate]) {
  return price.map((cells, row) => [new Decimal(cells[0]).times(reply[row][0]).div(rate[row][0]).toNumber()]);
}

function floatCells([price, reply, rate]) {
  const results = [];
  for (let row = 0; row < ROWS; row += 1) results.push([(price[row][0] * reply[row][0]) / rate[row][0]]);
  return results;
}

/** Two loops and not one that takes a function: each is then compiled for its own work. */
function kernelLoop([priceOf, replyOf, rateOf]) {
  for (let row = 0; row < ROWS; row += 1) {
    const charge = product(pairOf(priceOf[row]), pairOf(replyOf[row]));
    const quick = nearestQuotient(charge, pairOf(rateOf[row]));
    kernelResults[row] = Number.isNaN(quick) ? judged(priceOf[row], replyOf[row], rateOf[row]) : quick;
  }
}

function floatLoop([priceOf, replyOf, rateOf]) {
  for (let row = 0; row < ROWS; row += 1) kernelResults[row] = (priceOf[row] * replyOf[row]) / rateOf[row];
}

/** A sheet whose 100,000 formulas depend on one price, with replies and rates beside them. */
function hyperFormulaSheet() {
  const rows = prices.map((price, row) => [
    row === 0 ? price : null,
    replies[row],
    rates[row],
    `=$A$1*B${row + 1}/C${row + 1}`,
  ]);
  return HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: ROWS });
}

/** The price changes; all formulas are computed again before the call returns. */
function recalculate() {
  turn += 1;
  return sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, prices[turn]);
}

function judged(price, mean, rate) {
  return new Judge(price).times(mean).div(rate).toNumber();
}

function checkNearest(columns, rhos) {
  const off = countOff(call(columns), rhos);
  if (off > 0) throw new Error(`${off} of our results are not the nearest double of the exact decimal`);
}

/** How many of the results are not the nearest double of the exact decimal. */
function countOff(cells, rhos) {
  return cells.filter(([cost], row) => cost !== judged(prices[row], replies[row], rhos[row])).length;
}
