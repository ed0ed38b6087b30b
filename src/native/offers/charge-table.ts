import type { Dec } from '../../core/exact/decimal.js';
import type { SessionLengthDistribution } from '../../core/traffic/session-lengths.js';
import type { CalculationRows } from '../calculation-rows.js';
import { times } from './formula.js';
import { histogramRows } from './histogram.js';
import { Unconvertible } from './unconvertible.js';
import { formula, formulaRow, tableRows, type TableLine } from './rows.js';
import { unitsOf, type LiveSessionCharge } from './live-session.js';

/** A distribution that would need more rows than this is not written out. */
const MOST_ROWS = 1500;

/** The mean charge of a session from a table: each number of replies, its weight, its units and its charge. */
export function chargeTable(
  calculation: CalculationRows,
  charge: LiveSessionCharge,
  turns: Exclude<SessionLengthDistribution, { kind: 'mean' | 'geometric' }> | { readonly kind: 'poisson' },
): string {
  const { label } = charge;
  const measured = turns.kind === 'histogram';
  const weights = measured ? histogramWeights(calculation, turns) : poissonWeights(calculation, charge);
  const table = tableRows(
    calculation,
    `${label}, by length`,
    ['Replies', measured ? 'Sessions' : 'Share', 'Units', 'Charge'],
    weights.map(({ replies, weight }): TableLine => (cell) => [
      formula(replies),
      formula(weight(cell(0))),
      formula(unitsOf(charge.units, cell(0))),
      formula(capped(charge, cell(2))),
    ]),
  );
  const mean = `SUMPRODUCT(${table.column(1)},${table.column(3)})`;
  const whole = `SUM(${table.column(1)})`;
  // A μ that has grown since leaves sessions beyond the last row: no figure then, rather than a wrong one.
  const words = measured ? `${mean}/${whole}` : `IF(${whole}<1-1E-12,NA(),${mean}/${whole})`;
  return formulaRow(calculation, words, { label });
}

interface Weight {
  readonly replies: string;
  readonly weight: (replies: string) => string;
}

function histogramWeights(
  calculation: CalculationRows,
  turns: Extract<SessionLengthDistribution, { kind: 'histogram' }>,
): Weight[] {
  return histogramRows(calculation, turns).rows.map(({ replies, sessions }) => ({
    replies,
    weight: () => sessions,
  }));
}

function poissonWeights(calculation: CalculationRows, charge: LiveSessionCharge): Weight[] {
  const { label, interactionsPerSession, meanNow } = charge;
  const rows = rowsFor(meanNow);
  if (rows > MOST_ROWS) {
    throw new Unconvertible(
      `units that round up over poisson turns of ${meanNow.toString()} replies would take ${rows} rows`,
    );
  }
  const after = formulaRow(calculation, `${interactionsPerSession}-1`, {
    label: `${label}: replies after the first, mean`,
  });
  return Array.from({ length: rows }, (_, index) => ({
    replies: String(index + 1),
    weight: (replies: string) =>
      `IF(${after}>0,POISSON(${replies}-1,${after},FALSE),${index === 0 ? '1' : '0'})`,
  }));
}

/** Long enough for a μ half as large again. */
function rowsFor(mean: Dec): number {
  const reach = mean.toNumber() * 1.5 + 2;
  return Math.ceil(reach + 10 * Math.sqrt(reach) + 20);
}

function capped({ rate, cap }: LiveSessionCharge, units: string): string {
  const amount = times(units, rate);
  return cap === undefined ? amount : `MIN(${amount},${cap})`;
}
