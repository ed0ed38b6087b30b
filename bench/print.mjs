/** @param {string} title */
export function printTitle(title) {
  console.log(`\n${title}\n${'-'.repeat(title.length)}`);
}

/**
 * Columns padded to their widest cell; the first to the left, the others to the right.
 * @param {string[]} headers
 * @param {string[][]} rows
 */
export function printTable(headers, rows) {
  const all = [headers, ...rows];
  const widths = headers.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join('   ')}`);
  }
}

/**
 * A table of median times over the same work, each beside the first.
 * @param {Record<string, number>} times milliseconds by name; the first is ours
 * @param {number} items how many rows, quantities or quotes each of them worked through
 */
export function printTimes(times, items) {
  const [ours] = Object.values(times);
  printTable(
    ['', 'median ms', 'µs each', '× the first'],
    Object.entries(times).map(([name, time]) => [
      name,
      digits(time),
      digits((time * 1000) / items),
      digits(time / ours),
    ]),
  );
}

/**
 * Goals beside what was measured.
 * @param {{ what: string, measured: number, atLeast?: number, atMost?: number }[]} goals
 */
export function printGoals(goals) {
  console.log();
  printTable(
    ['goal', 'wanted', 'measured', ''],
    goals.map(({ what, measured, atLeast, atMost }) => {
      const met = atLeast === undefined ? measured <= atMost : measured >= atLeast;
      const wanted = atLeast === undefined ? `≤ ${atMost} ×` : `≥ ${atLeast} ×`;
      return [what, wanted, `${digits(measured)} ×`, met ? 'met' : 'missed'];
    }),
  );
}

/** The most memory this process held at once, peers included. */
export function printMemory() {
  console.log(`\n  peak memory of this step: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** Three significant digits, without an exponent. */
function digits(value) {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
