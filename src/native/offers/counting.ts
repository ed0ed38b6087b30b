import { ONE, ZERO, type Dec } from '../../core/exact/decimal.js';
import type { Charge, ChargeOf, UsageMeterId } from '../../core/terms/charge.js';
import type { ReplyUnits } from '../../core/traffic/spread.js';
import type { SessionLengthDistribution } from '../../core/traffic/session-lengths.js';
import type { CalculationRows } from '../calculation-rows.js';
import { complement, times } from './formula.js';
import type { LiveUnits } from './live-session.js';
import { formulaRow } from './rows.js';
import { sessionChargeLines } from './session-charge.js';
import type { TermLines } from './terms.js';
import type { LiveChannel } from './traffic-block.js';

/** The average session of one channel as a charge sees it, in addresses. */
export interface LiveAverage {
  readonly channel: LiveChannel;
  readonly turns: SessionLengthDistribution;
  /** μ as this charge sees it; undefined where the meter has no use for it. */
  readonly interactionsPerSession: string | undefined;
  readonly meanNow: Dec;
}

/** What a meter counts of such a session. */
export interface LiveCount {
  /** Undefined is 1. */
  readonly unitsPerSession: string | undefined;
  /** Units per unresolved session over units per session, as a formula of the channel's unresolved share. */
  readonly failedUnitsPerSession: (failureRate: string) => string;
}

/** How one charge counts: its definition in addresses, used for each of its channels. */
interface Counting {
  readonly units: LiveUnits;
  perSession(average: LiveAverage, label: string): LiveCount;
}

interface Lines {
  readonly calculation: CalculationRows;
  readonly terms: TermLines;
}

export const REPLIES = { kind: 'replies' } as const;

/** Every meter that counts what sessions produce, as ordinary formulas. */
const COUNTING: { readonly [Id in UsageMeterId]: (charge: ChargeOf<Id>, lines: Lines) => Counting } = {
  interaction: () => ({
    units: REPLIES,
    perSession: ({ interactionsPerSession = '' }) => unresolvedPart(interactionsPerSession),
  }),
  session: (charge, { terms }) => {
    const windowFactor = terms.ofCharge(charge, {
      header: 'Window factor',
      value: charge.windowFactor,
      unit: 'billed sessions per session',
      neutral: ONE,
    });
    return { units: REPLIES, perSession: () => unresolvedPart(windowFactor) };
  },
  resolution: (charge, { calculation, terms }) => {
    const share = (header: string, value: Dec) =>
      terms.ofCharge(charge, { header, value, unit: 'share', neutral: ZERO });
    const handoverShare = share('Handover share', charge.handoverShare);
    const recontactCredit = share('Recontact credit', charge.recontactCredit);
    const each = terms.ofCharge(charge, {
      header: 'Units per resolution',
      value: charge.unitsPerResolution,
      unit: 'units',
      neutral: ONE,
    });
    return {
      units: REPLIES,
      perSession: ({ channel }, label) =>
        resolutionUnits(calculation, label, channel, { handoverShare, recontactCredit, each }),
    };
  },
  unit: unitCounting,
  customer: () => ({
    units: REPLIES,
    perSession: ({ channel }) => unresolvedPart(channel.customersPerSession),
  }),
};

/** How a charge counts; undefined where it counts what is held. */
export function countingOf(charge: Charge, lines: Lines): Counting | undefined {
  if (!(charge.meter in COUNTING)) return undefined;
  const counting = COUNTING[charge.meter as UsageMeterId] as (own: Charge, within: Lines) => Counting;
  return counting(charge, lines);
}

/** Units that a session costs whether or not it was resolved. */
function unresolvedPart(unitsPerSession: string | undefined): LiveCount {
  return {
    unitsPerSession,
    failedUnitsPerSession: (failureRate) => times(failureRate, unitsPerSession),
  };
}

/** (ρ + φ(1 − ρ))·(1 − x), each of so many units, of which φ(1 − ρ)·(1 − x) went to sessions that were not resolved. */
function resolutionUnits(
  calculation: CalculationRows,
  label: string,
  { resolutionRate }: LiveChannel,
  definition: Readonly<Record<'handoverShare' | 'recontactCredit' | 'each', string | undefined>>,
): LiveCount {
  const { handoverShare, recontactCredit, each } = definition;
  const credited = recontactCredit === undefined ? undefined : complement(recontactCredit);
  const kept = credited === undefined ? each : times(credited, each);
  const falsely = (failureRate: string) =>
    handoverShare === undefined ? '0' : times(`${handoverShare}*${failureRate}`, kept);
  const billed =
    handoverShare === undefined
      ? resolutionRate
      : `(${resolutionRate}+${handoverShare}*${complement(resolutionRate)})`;
  return {
    unitsPerSession:
      handoverShare === undefined && kept === undefined
        ? resolutionRate
        : formulaRow(calculation, times(billed, kept), { label, unit: 'units per session' }),
    failedUnitsPerSession: falsely,
  };
}

function unitCounting(charge: ChargeOf<'unit'>, { calculation, terms }: Lines): Counting {
  const { unitRule } = charge;
  if (unitRule.kind === 'perSession') {
    const value = unitRule.units;
    const units = terms.ofCharge(charge, { header: 'Units per session', value, unit: 'units' });
    return { units: REPLIES, perSession: () => unresolvedPart(units) };
  }
  const units = unitsOfReplies(charge, unitRule, terms);
  return {
    units,
    perSession: ({ interactionsPerSession = '', meanNow, turns }, label) => {
      const rate = undefined;
      const session = { label, rate, cap: rate, units, interactionsPerSession, meanNow, turns };
      return unresolvedPart(sessionChargeLines(calculation, session));
    },
  };
}

function unitsOfReplies(charge: Charge, rule: ReplyUnits, terms: TermLines): LiveUnits {
  const read = (header: string, value: Dec, neutral?: Dec) =>
    terms.ofCharge(charge, { header, value, unit: 'units', ...(neutral === undefined ? {} : { neutral }) });
  switch (rule.kind) {
    case 'repliesPerUnit': {
      const replies = read('Replies per unit', rule.replies) ?? '';
      return { kind: 'repliesPerUnit', replies, now: rule.replies };
    }
    case 'firstAndFollowUp': {
      const first = read('First reply units', rule.first, ONE);
      return { kind: 'firstAndFollowUp', first, followUp: read('Follow-up units', rule.followUp, ZERO) };
    }
    case 'replies':
      return REPLIES;
  }
}
