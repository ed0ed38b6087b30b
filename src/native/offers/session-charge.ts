import type { CalculationRows } from '../calculation-rows.js';
import { times } from './formula.js';
import { chargeTable } from './charge-table.js';
import { geometricSteps } from './geometric-steps.js';
import { unitsOf, type LiveSessionCharge, type LiveUnits } from './live-session.js';
import { formulaRow } from './rows.js';

/** E[min(rate · f(N), cap)], the mean charge of a session, as lines of the calculation. @returns its address. */
export function sessionChargeLines(calculation: CalculationRows, charge: LiveSessionCharge): string {
  const { turns, units, cap, label } = charge;
  if (turns.kind === 'mean') return row(calculation, label, atMean(charge));
  if (units.kind !== 'repliesPerUnit') {
    const line = asLine(calculation, charge, units);
    if (cap === undefined) return row(calculation, label, uncapped(line, charge.interactionsPerSession));
    if (turns.kind === 'poisson') return poissonCapped(calculation, charge, { ...line, cap });
    if (turns.kind === 'geometric') return geometricCapped(calculation, charge, { ...line, cap });
    return chargeTable(calculation, charge, turns);
  }
  return turns.kind === 'geometric'
    ? geometricSteps(calculation, charge, units)
    : chargeTable(calculation, charge, turns);
}

/** min(rate · f(μ), cap). */
function atMean({ rate, cap, units, interactionsPerSession: mean }: LiveSessionCharge): string {
  const amount = times(unitsOf(units, mean), rate);
  return cap === undefined ? amount : `MIN(${amount},${cap})`;
}

/** The charge of n replies as base + perReply · n. */
interface Line {
  readonly base: string;
  readonly perReply: string;
}

function asLine(
  calculation: CalculationRows,
  { rate, label }: LiveSessionCharge,
  units: Exclude<LiveUnits, { kind: 'repliesPerUnit' }>,
): Line {
  if (units.kind === 'replies') return { base: '0', perReply: rate ?? '1' };
  const { first = '1', followUp = '0' } = units;
  return {
    base: row(calculation, `${label}: at no reply`, times(`(${first}-${followUp})`, rate)),
    perReply: row(calculation, `${label}: for each reply`, times(followUp, rate)),
  };
}

function uncapped({ base, perReply }: Line, mean: string): string {
  if (perReply === '1') return mean;
  return base === '0' ? `${perReply}*${mean}` : `${base}+${perReply}*${mean}`;
}

/**
 * With k the replies that fit under the cap and N = 1 + Poisson(λ): the sessions of at most k replies pay for their
 * replies, whose mean over them is P(N ≤ k) + λ·P(N ≤ k − 1); all others pay the cap.
 */
function poissonCapped(
  calculation: CalculationRows,
  { label, interactionsPerSession: mean }: LiveSessionCharge,
  { base, perReply, cap }: Line & { readonly cap: string },
): string {
  const after = row(calculation, `${label}: replies after the first, mean`, `${mean}-1`);
  // No session is ever longer than this many: the look-up below need not go further.
  const longest = `${mean}+40*SQRT(${mean})+100`;
  const fitting = row(
    calculation,
    `${label}: replies that fit under the cap`,
    `IF(${perReply}>0,INT(MIN(MAX((${cap}-${base})/${perReply},0),${longest})),0)`,
  );
  const atMost = (words: string, fewer: number) =>
    row(
      calculation,
      `${label}: share of sessions ${words}`,
      `IF(${fitting}<${fewer},0,IF(${after}>0,POISSON(${fitting}-${fewer},${after},TRUE),1))`,
    );
  const within = atMost('with at most so many', 1);
  const below = atMost('with fewer', 2);
  const mostly = `${base}*${within}+${perReply}*(${within}+${after}*${below})+${cap}*MAX(1-${within},0)`;
  const limits = `${base}+${perReply}*${mean},${cap}`;
  return row(calculation, label, `IF(${perReply}>0,MIN(${mostly},${limits}),MIN(${base},${cap}))`);
}

/** With q the chance of one more reply and k the replies that fit: E[min(N, k)] = μ(1 − qᵏ), and a share qᵏ is longer. */
function geometricCapped(
  calculation: CalculationRows,
  { label, interactionsPerSession: mean }: LiveSessionCharge,
  { base, perReply, cap }: Line & { readonly cap: string },
): string {
  const more = row(calculation, `${label}: chance of one more reply`, `(${mean}-1)/${mean}`);
  const fitting = row(
    calculation,
    `${label}: replies that fit under the cap`,
    `IF(${perReply}>0,INT(MIN(MAX((${cap}-${base})/${perReply},0),1E+9)),0)`,
  );
  const longer = row(
    calculation,
    `${label}: share of longer sessions`,
    `IF(${fitting}<1,1,${more}^${fitting})`,
  );
  const counted = `${base}+${perReply}*${mean}*(1-${longer})+(${cap}-${base}-${perReply}*${fitting})*${longer}`;
  return row(calculation, label, `IF(${perReply}>0,${counted},MIN(${base},${cap}))`);
}

function row(calculation: CalculationRows, label: string, words: string): string {
  return formulaRow(calculation, words, { label });
}
