import { Decimal } from 'decimal.js';
import { HyperFormula } from 'hyperformula';
import { printGoals, printMemory, printTimes, printTitle } from '../print.mjs';
import { INVOCATION, loadCore, loadFunctions } from '../product.mjs';
import { column, steps } from '../random.mjs';
import { medianTimes } from '../rounds.mjs';

const ROWS = 100_000;
/** decimal.js with more digits than a quotient of short decimals needs: the judge of every result. */
const Judge = Decimal.clone({ precision: 60 });

const prices = steps(ROWS, { low: 0.01, high: 3, parts: 100, seed: 1 });
const replies = steps(ROWS, { low: 1, high: 12, parts: 10, seed: 2 });
const rates = steps(ROWS, { low: 0.3, high: 0.95, parts: 100, seed: 3 });
const [priceCells, replyCells, rateCells] = [prices, replies, rates].map(column);
/** Rates as a sheet computes them, resolutions ÷ sessions: too many digits for safe integers. */
const measuredCells = column(rates.map((rate, row) => (Math.round(rate * 5000) + (row % 7)) / 5011));
const flat = [prices, replies, rates].map((values) => Float64Array.from(values));
const kernelResults = new Float64Array(ROWS);

const { EFFECTIVE_COST_PER_RESOLUTION } = loadFunctions();
const { fastProductQuotient } = loadCore();

checkNearest(rateCells);
const floatOff = countOff(floatCells(), rateCells);
const times = medianTimes({
  'METER.EFFECTIVE_COST_PER_RESOLUTION, one call': () => call(rateCells),
  'plain decimal.js': () => plainDecimal(rateCells),
  'float64, cells in and out': floatCells,
});
const kernel = medianTimes({
  'exact kernel, flat arrays': kernelLoop,
  'float64, flat arrays': floatLoop,
});
// A sheet of 100,000 formulas is a heap that slows every collection, so it is made after the others are measured.
const sheet = hyperFormulaSheet();
let turn = 0;
const sheets = medianTimes({
  'METER.EFFECTIVE_COST_PER_RESOLUTION, one call': () => call(rateCells),
  'HyperFormula, native formulas': recalculate,
});
checkNearest(measuredCells);
const long = medianTimes({
  'one call, rates with long decimals': () => call(measuredCells),
  'plain decimal.js, the same': () => plainDecimal(measuredCells),
});
const [exact, decimals, floats] = Object.values(times);
const [besideSheet, native] = Object.values(sheets);

printTitle(`Effective cost per resolution, ${ROWS} rows, price × μ ÷ ρ`);
printTimes(times, ROWS);
console.log();
printTimes(kernel, ROWS);
console.log();
printTimes(sheets, ROWS);
console.log();
printTimes(long, ROWS);
printGoals([
  { what: 'faster than plain decimal.js', atLeast: 25, measured: decimals / exact },
  { what: 'time of float64, cells in and out', atMost: 10, measured: exact / floats },
  { what: 'faster than HyperFormula', atLeast: 20, measured: native / besideSheet },
]);
console.log(`
  results that are not the nearest double of the exact decimal, of ${ROWS}:
    ours 0, ours with long decimals 0, float64 ${floatOff}
  LibreOffice: not measured by this bench.`);
printMemory();

function call(rhos) {
  return EFFECTIVE_COST_PER_RESOLUTION(
    priceCells,
    [['interaction']],
    replyCells,
    rhos,
    null,
    null,
    null,
    null,
    INVOCATION,
  );
}

/** The obvious code with decimal.js at its own 20 digits. */
function plainDecimal(rhos) {
  return priceCells.map((price, row) => [
    new Decimal(price[0]).times(replyCells[row][0]).div(rhos[row][0]).toNumber(),
  ]);
}

function floatCells() {
  const results = [];
  for (let row = 0; row < ROWS; row += 1) {
    results.push([(priceCells[row][0] * replyCells[row][0]) / rateCells[row][0]]);
  }
  return results;
}

/** Two loops and not one that takes a function: each is then compiled for its own work. */
function kernelLoop() {
  const [priceOf, replyOf, rateOf] = flat;
  for (let row = 0; row < ROWS; row += 1) {
    const quick = fastProductQuotient(priceOf[row], replyOf[row], rateOf[row]);
    kernelResults[row] = Number.isNaN(quick) ? judged(priceOf[row], replyOf[row], rateOf[row]) : quick;
  }
}

function floatLoop() {
  const [priceOf, replyOf, rateOf] = flat;
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

function checkNearest(rhos) {
  const off = countOff(call(rhos), rhos);
  if (off > 0) throw new Error(`${off} of our results are not the nearest double of the exact decimal`);
}

/** How many of the results are not the nearest double of the exact decimal. */
function countOff(cells, rhos) {
  return cells.filter(([cost], row) => cost !== judged(prices[row], replies[row], rhos[row][0])).length;
}
