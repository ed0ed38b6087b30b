import { printMemory, printTable, printTitle } from '../print.mjs';
import { INVOCATION, loadFunctions } from '../product.mjs';
import { column, steps } from '../random.mjs';
import { medianTimes } from '../rounds.mjs';
import { TIERS } from '../tiers.mjs';

/** Ten times the rows take at most this many times as long. */
const GOAL = 11;
const SIZES = [10_000, 100_000, 1_000_000];
/** In decimals a row takes so long that smaller sizes tell the same. */
const DECIMAL_SIZES = [1_000, 10_000, 100_000];

const { EFFECTIVE_COST_PER_RESOLUTION, TIERED_CHARGE } = loadFunctions();

measureGrowth('EFFECTIVE_COST_PER_RESOLUTION', SIZES, (rows) => {
  const { prices, replies, rates } = economics(rows);
  return () =>
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
    );
});
measureGrowth('For comparison: the same in float64, cells in and out', SIZES, (rows) => {
  const { prices, replies, rates } = economics(rows);
  return () => {
    const costs = [];
    for (let row = 0; row < rows; row += 1) costs.push([(prices[row][0] * replies[row][0]) / rates[row][0]]);
    return costs;
  };
});
measureGrowth('TIERED_CHARGE', DECIMAL_SIZES, (rows) => {
  const quantities = column(steps(rows, { low: 0, high: 80000, parts: 1, seed: 4 }));
  return () => TIERED_CHARGE(quantities, TIERS, null, INVOCATION);
});
printMemory();

function economics(rows) {
  return {
    prices: column(steps(rows, { low: 0.01, high: 3, parts: 100, seed: 1 })),
    replies: column(steps(rows, { low: 1, high: 12, parts: 10, seed: 2 })),
    rates: column(steps(rows, { low: 0.3, high: 0.95, parts: 100, seed: 3 })),
  };
}

/**
 * Each size beside ten times as much, one pair after the other: the rows of the largest would weigh on the memory that
 * the smallest is measured in.
 * @param {string} title
 * @param {number[]} sizes
 * @param {(rows: number) => () => unknown} prepare the whole work on so many rows, to be timed
 */
function measureGrowth(title, sizes, prepare) {
  printTitle(`${title}, as rows grow`);
  const pairs = sizes.slice(1).map((rows, index) => {
    const fewer = sizes[index];
    const few = prepare(fewer);
    // One call on few rows is over before its garbage has to be cleared; ten of them pay for it, as the large one does.
    const ten = () => {
      for (let call = 0; call < 10; call += 1) few();
    };
    const { small, large, tenfold } = medianTimes({ small: few, large: prepare(rows), tenfold: ten });
    return [
      `${count(fewer)} → ${count(rows)}`,
      ...[small, tenfold, large].map((own) => own.toFixed(2)),
      large / small,
    ];
  });
  printTable(
    ['rows', 'median ms', 'ms of ten such calls', 'median ms of 10 ×', 'growth', `goal ≤ ${GOAL} ×`],
    pairs.map(([rows, small, tenfold, large, growth]) => [
      rows,
      small,
      tenfold,
      large,
      `${growth.toFixed(1)} ×`,
      growth <= GOAL ? 'met' : 'missed',
    ]),
  );
}

function count(rows) {
  return rows.toLocaleString('en');
}
