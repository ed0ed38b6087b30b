import { toDouble } from '../../../src/core/exact/decimal.js';
import { assumedCells, RAMP_COLUMNS } from '../../../src/core/scenario/assumptions/assumptions.js';
import { KNOWN_RAMPS } from '../../../src/core/catalogue/known-ramps.js';
import { rampedShare } from '../../../src/core/traffic/ramp.js';
import { readRamp } from '../../../src/core/traffic/read-ramp.js';
import { valueOf } from '../../reference/doors.js';

function ratesOf(index: number): number[] {
  const rows = KNOWN_RAMPS[index]?.rows ?? [];
  const [first, ...others] = valueOf(readRamp(assumedCells(rows, RAMP_COLUMNS.slice(0, 2)), 'ramp'));
  if (first === undefined) throw new Error('an empty ramp');
  return Array.from({ length: 12 }, (_, month) => toDouble(rampedShare([first, ...others], month + 1)));
}

test.each([
  [0, '59.2'],
  [1, '64.8'],
  [2, '70.4'],
  [3, '60.0'],
])('ramp %i resolves %s %% over its first 12 months', (index, average) => {
  const rates = ratesOf(index);
  expect(((100 * rates.reduce((all, own) => all + own, 0)) / 12).toFixed(1)).toBe(average);
});

test('a stage holds from its first month to its last: no slope within', () => {
  expect(ratesOf(1)).toEqual([0.4, 0.4, 0.4, ...Array.from({ length: 5 }, () => 0.675), 0.8, 0.8, 0.8, 0.8]);
});

test('every figure has its source beside it', () => {
  const rows = KNOWN_RAMPS.flatMap(({ rows: own }) => own);
  expect(rows.filter((row) => row['Source'] === undefined || row['As of'] === undefined)).toEqual([]);
});
