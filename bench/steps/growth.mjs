import { printGoals, printMemory, printTable, printTitle } from '../print.mjs';
import { INVOCATION, loadFunctions } from '../product.mjs';
import { column, steps } from '../random.mjs';
import { medianTimes } from '../rounds.mjs';
import { TIERS } from '../tiers.mjs';

const SIZES = [10_000, 100_000, 1_000_000];

const { EFFECTIVE_COST_PER_RESOLUTION, TIERED_CHARGE } = loadFunctions();

const inputs = SIZES.map((rows) => ({
  rows,
  prices: column(steps(rows, { low: 0.01, high: 3, parts: 100, seed: 1 })),
  replies: column(steps(rows, { low: 1, high: 12, parts: 10, seed: 2 })),
  rates: column(steps(rows, { low: 0.3, high: 0.95, parts: 100, seed: 3 })),
  quantities: column(steps(rows, { low: 0, high: 60000, parts: 1, seed: 4 })),
}));

measureGrowth('EFFECTIVE_COST_PER_RESOLUTION', ({ prices, replies, rates }) =>
  EFFECTIVE_COST_PER_RESOLUTION(
    prices,
    [['interaction']],
    replies,
    rates,
    null,
    null,
    null,
    null,
    INVOCATION,
  ),
);
measureGrowth('TIERED_CHARGE', ({ quantities }) => TIERED_CHARGE(quantities, TIERS, null, INVOCATION));
printMemory();

function measureGrowth(name, compute) {
  const times = Object.values(
    medianTimes(Object.fromEntries(inputs.map((input) => [input.rows, () => compute(input)])), { rounds: 9 }),
  );
  printTitle(`${name} as rows grow, one call`);
  printTable(
    ['rows', 'median ms', 'µs a row'],
    SIZES.map((rows, index) => [
      rows.toLocaleString('en'),
      times[index].toFixed(2),
      ((times[index] * 1000) / rows).toFixed(3),
    ]),
  );
  printGoals(
    SIZES.slice(1).map((rows, index) => ({
      what: `time of ${rows.toLocaleString('en')} rows, × that of a tenth`,
      atMost: 11,
      measured: times[index + 1] / times[index],
    })),
  );
}
