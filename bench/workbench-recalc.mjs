/**
 * How long the workbench takes to calculate 10,000 METER cells again, beside 10,000 built-in formulas of the same shape
 * in the same grid: `node bench/workbench-recalc.mjs`. The goal is 1.3 × the built-in ones.
 *
 * Every round changes one input that all 10,000 cells of a sheet depend on, and waits until the grid has settled. The
 * sheets take turns, and the medians are compared.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { serve } = require('../scripts/serve.cjs');
const { launchBrowser } = require('../scripts/launch-browser.cjs');

const CELLS = 10_000;
const ROUNDS = 9;
const WARM_UP = 2;
const GOAL = 1.3;

/** Same number of arguments, same references; the second is what one would write without Meterwise. */
const CANDIDATES = [
  {
    name: 'METER.EFFECTIVE_COST_PER_SESSION',
    formula: '=METER.EFFECTIVE_COST_PER_SESSION(A#,"resolution",,$C$1)',
  },
  { name: 'METER.CONVERT_PRICE', formula: '=METER.CONVERT_PRICE(A#,"session","resolution",,$C$1)' },
  { name: 'built-in IF (same arguments)', formula: '=IF(A#>0,A#/$C$1,"resolution")' },
  { name: 'built-in ROUND', formula: '=ROUND(A#/$C$1,4)' },
];

const output = fileURLToPath(new URL('../dist-workbench', import.meta.url));
const { address, close } = await serve(output, 0);
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready=yes]', { timeout: 60_000 });
  const times = await page.evaluate(measure, {
    candidates: CANDIDATES,
    cells: CELLS,
    rounds: ROUNDS,
    warmUp: WARM_UP,
  });
  report(times);
} finally {
  await browser.close();
  await close();
}

/** Runs in the page. */
async function measure({ candidates, cells, rounds, warmUp }) {
  const { api, grid } = window.meterwiseWorkbench;
  const book = api.getActiveWorkbook();
  const sheets = [];
  for (const [index, { formula }] of candidates.entries()) {
    const sheet = book.create(`Bench ${index}`, cells + 1, 4);
    const data = {};
    for (let row = 0; row < cells; row++) {
      data[row] = {
        0: { v: (row % 500) / 100 + 0.01, t: 2 },
        1: { f: formula.replaceAll('#', String(row + 1)) },
      };
    }
    data[0][2] = { v: 0.65, t: 2 };
    sheet.getRange(0, 0, cells, 3).setValues(data);
    await grid.settled();
    sheets.push(sheet.getSheetId());
  }
  const times = candidates.map(() => []);
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [index, sheet] of sheets.entries()) {
      const input = { sheet, row: 0, column: 2, rowCount: 1, columnCount: 1 };
      const probe = { sheet, row: cells - 1, column: 1, rowCount: 1, columnCount: 1 };
      const before = grid.values(probe)[0][0];
      const start = performance.now();
      grid.write(input, [[0.5 + 0.01 * round + 0.001 * index]]);
      await grid.settled();
      const time = performance.now() - start;
      if (grid.values(probe)[0][0] === before || typeof before !== 'number') {
        throw new Error(`${candidates[index].formula}: the last cell did not follow its input (${before}).`);
      }
      if (round >= warmUp) times[index].push(time);
    }
  }
  return times;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report(times) {
  const medians = times.map(median);
  const base = Math.min(...medians.filter((_, index) => CANDIDATES[index].name.startsWith('built-in')));
  console.log(`${CELLS} cells calculated again, medians of ${ROUNDS} interleaved rounds`);
  CANDIDATES.forEach(({ name }, index) => {
    const ratio = medians[index] / base;
    const verdict = name.startsWith('METER') ? `  (goal ${GOAL}: ${ratio <= GOAL ? 'met' : 'missed'})` : '';
    console.log(
      `${name.padEnd(36)} ${medians[index].toFixed(0).padStart(6)} ms  ${ratio.toFixed(2)} ×${verdict}`,
    );
  });
}
