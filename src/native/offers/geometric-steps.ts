import type { CalculationRows } from '../calculation-rows.js';
import { times } from './formula.js';
import { Unconvertible } from './unconvertible.js';
import { formula, formulaRow, tableRows, type TableLine } from './rows.js';
import type { LiveSessionCharge, LiveUnits } from './live-session.js';

/** Replies per unit with more decimals than this go round in too many rows. */
const MOST_DECIMALS = 2;

/**
 * The mean charge of a session of geometric length whose replies make units in steps of k: rate · Σ P(units > j), and
 * P(units > j) = q^⌊jk⌋. With k of d decimals the powers repeat after 10^d units, times q^(10^d·k): one round of them
 * in a table, and the sum over all rounds in closed form.
 */
export function geometricSteps(
  calculation: CalculationRows,
  { label, rate, cap, interactionsPerSession: mean }: LiveSessionCharge,
  { replies, now }: Extract<LiveUnits, { kind: 'repliesPerUnit' }>,
): string {
  const decimals = now.decimalPlaces();
  if (decimals > MOST_DECIMALS) {
    throw new Unconvertible(
      `Replies per unit of ${now.toString()} over geometric turns has more than ${MOST_DECIMALS} decimals`,
    );
  }
  const row = (words: string, about = '') =>
    formulaRow(calculation, words, { label: about === '' ? label : `${label}: ${about}` });
  const round = 10 ** decimals;
  const more = row(`(${mean}-1)/${mean}`, 'chance of one more reply');
  const perRound = row(
    `IF(ABS(${round}*${replies}-ROUND(${round}*${replies},0))>1E-6,NA(),ROUND(${round}*${replies},0))`,
    `replies in ${round} units`,
  );
  const table = tableRows(
    calculation,
    `${label}: chance of more units`,
    ['Units', 'Replies', 'Chance'],
    Array.from({ length: round }, (_, units): TableLine => (cell) => [
      { kind: 'number', value: units },
      formula(`INT(ROUND(${cell(0)}*${replies},6))`),
      formula(`IF(${cell(1)}=0,1,${more}^${cell(1)})`),
    ]),
  );
  const chances = table.column(2);
  const again = row(`${more}^${perRound}`, 'chance of another round');
  if (cap === undefined) return row(times(`SUM(${chances})/(1-${again})`, rate));

  const price = rate ?? '1';
  const whole = row(`IF(${price}>0,INT(MIN(${cap}/${price},1E+9)),0)`, 'whole units under the cap');
  const rounds = row(`INT(${whole}/${round})`, 'rounds under the cap');
  const rest = row(`${whole}-${round}*${rounds}`, 'units of the last round');
  const last = row(`IF(${rounds}=0,1,${again}^${rounds})`, 'chance of the last round');
  const complete = `SUM(${chances})*(1-${last})/(1-${again})`;
  const begun = `${last}*SUMPRODUCT((${table.column(0)}<${rest})*${chances})`;
  const counted = row(`${complete}+${begun}`, 'mean units under the cap');
  const partial = `(${cap}-${price}*${whole})*${last}*INDEX(${chances},${rest}+1)`;
  return row(`IF(${price}>0,${price}*${counted}+${partial},0)`);
}
