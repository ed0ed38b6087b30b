import { ONE, ZERO, type Dec } from '../../core/exact/decimal.js';
import { METERS } from '../../core/meter/index.js';
import type { UnitRule } from '../../core/meter/meter.js';
import { coversChannel } from '../../core/terms/channels.js';
import type { Charge } from '../../core/terms/charge.js';
import { chargeLabel } from '../../core/invoice/charge-line.js';
import type { Turns } from '../../core/traffic/turns.js';
import type { CalculationRows } from '../calculation-rows.js';
import { complement, times } from './formula.js';
import { histogramRows } from './histogram.js';
import { formulaRow } from './rows.js';
import type { LiveUnits } from './live-session.js';
import { sessionChargeLines } from './session-charge.js';
import type { TermLines } from './terms.js';
import type { LiveChannel } from './traffic-block.js';

/** How one charge counts on one channel, in addresses. */
export interface LiveSession {
  readonly channel: LiveChannel;
  readonly turns: Turns;
  /** μ as this charge sees it; undefined where the meter has no use for it. */
  readonly interactionsPerSession: string | undefined;
  readonly meanNow: Dec;
  /** Undefined is 1. */
  readonly unitsPerSession: string | undefined;
  /** Units per unresolved session over units per session, as a formula of the channel's unresolved share. */
  readonly failedUnitsPerSession: (failureRate: string) => string;
}

/** A charge before its month: its label, what it is, and how sessions make units. */
export interface LiveMeter {
  readonly charge: Charge;
  readonly label: string;
  readonly units: LiveUnits;
  readonly sessions: readonly LiveSession[];
}

/** μ of a channel now, by the channel's name; undefined where it is not known. */
export type MeanNow = (channelName: string) => Dec | undefined;

/** The units of an average session, of one charge on each of its channels. */
export function meterLines(
  calculation: CalculationRows,
  terms: TermLines,
  {
    charge,
    index,
    channels,
    meanNow,
  }: {
    readonly charge: Charge;
    readonly index: number;
    readonly channels: readonly LiveChannel[];
    readonly meanNow: MeanNow;
  },
): LiveMeter {
  const label = `Charge ${index + 1}, ${chargeLabel(charge).toLowerCase()}`;
  if (METERS[charge.meter].kind === 'holding') {
    return { charge, label, units: { kind: 'replies' }, sessions: [] };
  }
  const units = unitsOfCharge(terms, charge);
  const definition = definitionLines(terms, charge);
  const covered = channels.filter(({ name }) => coversChannel(charge.channels, name));
  const sessions = covered.map((channel): LiveSession => {
    const turns = charge.turns ?? channel.turns;
    const histogram = turns.kind === 'histogram' ? turns : undefined;
    const mean =
      histogram === undefined ? channel.interactionsPerSession : histogramRows(calculation, histogram).mean;
    const session = {
      channel,
      turns,
      interactionsPerSession: mean,
      meanNow: histogram?.mean ?? meanNow(channel.name) ?? ONE,
    };
    return { ...session, ...perSession(session) };
  });
  return { charge, label, units: units.kind === 'perSession' ? { kind: 'replies' } : units, sessions };

  function perSession({
    channel,
    turns,
    interactionsPerSession = '',
    meanNow: now,
  }: Omit<LiveSession, 'unitsPerSession' | 'failedUnitsPerSession'>): Pick<
    LiveSession,
    'unitsPerSession' | 'failedUnitsPerSession'
  > {
    const name = `${label}, ${channel.name}: units per session`;
    const unresolvedPart = (unitsPerSession: string | undefined) => ({
      unitsPerSession,
      failedUnitsPerSession: (failureRate: string) => times(failureRate, unitsPerSession),
    });
    switch (charge.meter) {
      case 'interaction':
        return unresolvedPart(interactionsPerSession);
      case 'resolution':
        return resolutionUnits(calculation, name, channel, definition);
      case 'unit':
        if (units.kind === 'perSession') return unresolvedPart(units.address);
        return unresolvedPart(
          sessionChargeLines(calculation, {
            label: name,
            rate: undefined,
            cap: undefined,
            units,
            interactionsPerSession,
            meanNow: now,
            turns,
          }),
        );
      default:
        return unresolvedPart(definition.windowFactor);
    }
  }
}

interface Definition {
  readonly windowFactor: string | undefined;
  readonly handoverShare: string | undefined;
  readonly recontactCredit: string | undefined;
}

function definitionLines(terms: TermLines, charge: Charge): Definition {
  const isSession = charge.meter === 'session';
  const isResolution = charge.meter === 'resolution';
  const share = (header: string, value: Dec) =>
    isResolution ? terms.ofCharge(charge, { header, value, unit: 'share', neutral: ZERO }) : undefined;
  return {
    windowFactor: isSession
      ? terms.ofCharge(charge, {
          header: 'Window factor',
          value: charge.windowFactor,
          unit: 'billed sessions per session',
          neutral: ONE,
        })
      : undefined,
    handoverShare: share('Handover share', charge.handoverShare),
    recontactCredit: share('Recontact credit', charge.recontactCredit),
  };
}

/** (ρ + φ(1 − ρ))·(1 − x), of which φ(1 − ρ)·(1 − x) went to sessions that were not resolved. */
function resolutionUnits(
  calculation: CalculationRows,
  label: string,
  { resolutionRate }: LiveChannel,
  { handoverShare, recontactCredit }: Definition,
): Pick<LiveSession, 'unitsPerSession' | 'failedUnitsPerSession'> {
  const kept = recontactCredit === undefined ? undefined : complement(recontactCredit);
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

type ChargeUnits = LiveUnits | { readonly kind: 'perSession'; readonly address: string | undefined };

function unitsOfCharge(terms: TermLines, charge: Charge): ChargeUnits {
  const rule: UnitRule | undefined = charge.unitRule;
  const read = (header: string, value: Dec, neutral?: Dec) =>
    terms.ofCharge(charge, { header, value, unit: 'units', ...(neutral === undefined ? {} : { neutral }) });
  if (charge.meter !== 'unit' || rule === undefined) return { kind: 'replies' };
  switch (rule.kind) {
    case 'perSession':
      return { kind: 'perSession', address: read('Units per session', rule.units) };
    case 'repliesPerUnit':
      return {
        kind: 'repliesPerUnit',
        replies: read('Replies per unit', rule.replies) ?? '',
        now: rule.replies,
      };
    case 'firstAndFollowUp':
      return {
        kind: 'firstAndFollowUp',
        first: read('First reply units', rule.first, ONE),
        followUp: read('Follow-up units', rule.followUp, ZERO),
      };
    case 'replies':
      return { kind: 'replies' };
  }
}
