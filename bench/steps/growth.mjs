import { printGoals, printMemory, printTable, printTitle } from '../print.mjs';
import { INVOCATION, loadFunctions } from '../product.mjs';
import { column, steps } from '../random.mjs';
import { medianTimes } from '../rounds.mjs';
import { TIERS } from '../tiers.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
/** Decimals are slower, and their peer is not rows but their own tenth: smaller sizes tell the same. */
const DECIMAL_SIZES = [1_000, 10_000, 100_000];
const MOST = SIZES.at(-1);

const { EFFECTIVE_COST_PER_RESOLUTION, TIERED_CHARGE } = loadFunctions();
const prices = column(steps(MOST, { low: 0.01, high: 3, parts: 100, seed: 1 }));
const replies = column(steps(MOST, { low: 1, high: 12, parts: 10, seed: 2 }));
const rates = column(steps(MOST, { low: 0.3, high: 0.95, parts: 100, seed: 3 }));
const quantities = column(steps(DECIMAL_SIZES.at(-1), { low: 0, high: 80000, parts: 1, seed: 4 }));

measureGrowth('EFFECTIVE_COST_PER_RESOLUTION', SIZES, (rows) => {
  const [price, mean, rate] = [prices, replies, rates].map((cells) => cells.slice(0, rows));
  return () =>
    EFFECTIVE_COST_PER_RESOLUTION(price, [['interaction']], mean, rate, null, null, null, null, INVOCATION);
});
measureGrowth('For comparison: the same in float64, cells in and out', SIZES, (rows) => () => {
  const costs = [];
  for (let row = 0; row < rows; row += 1) costs.push([(prices[row][0] * replies[row][0]) / rates[row][0]]);
  return costs;
});
measureGrowth('TIERED_CHARGE', DECIMAL_SIZES, (rows) => {
  const quantity = quantities.slice(0, rows);
  return () => TIERED_CHARGE(quantity, TIERS, null, INVOCATION);
});
printMemory();

/** @param {(rows: number) => () => unknown} prepare the whole work on so many rows, to be timed */
function measureGrowth(title, sizes, prepare) {
  const candidates = Object.fromEntries(sizes.map((rows) => [`${rows} rows`, prepare(rows)]));
  const times = Object.values(medianTimes(candidates));
  printTitle(`${title}, as rows grow`);
  printTable(
    ['rows', 'median ms', 'µs a row'],
    sizes.map((rows, index) => [
      rows.toLocaleString('en'),
      times[index].toFixed(2),
      ((times[index] * 1000) / rows).toFixed(3),
    ]),
  );
  printGoals(
    sizes.slice(1).map((rows, index) => ({
      what: `time of ${rows.toLocaleString('en')} rows, × that of a tenth`,
      atMost: 11,
      measured: times[index + 1] / times[index],
    })),
  );
}
