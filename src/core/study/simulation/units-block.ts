import { toDouble } from '../../exact/decimal.js';
import type { Charge } from '../../terms/charge.js';
import type { ChannelUsage } from '../../terms/count.js';
import type { Turns } from '../../traffic/turns.js';
import type { Draws } from './block.js';
import { sessionMean } from './session-mean.js';

/** Adds a figure of each trial to what stands there; `sessions` is the factor on the channel's own. */
export type Adds = (into: Float64Array, sessions: Float64Array, draws: Draws, count: number) => void;

/** One channel of a charge, as numbers. */
interface Own {
  readonly sessions: number;
  readonly resolutionRate: number;
  /** μ that a lever turns: the channel's, where the charge has measured its own. */
  readonly mean: number;
  readonly turns: Turns;
}

function ownOf({ channel, session }: ChannelUsage): Own {
  return {
    sessions: toDouble(channel.sessions),
    resolutionRate: toDouble(session.resolutionRate),
    mean: toDouble(channel.interactionsPerSession ?? session.interactionsPerSession),
    turns: session.turns,
  };
}

/** The units that a charge's meter counts on one channel. */
export function addsUnits(charge: Charge, usage: ChannelUsage): Adds {
  const own = ownOf(usage);
  const perSession = toDouble(usage.unitsPerSession);
  switch (charge.meter) {
    case 'resolution':
      return addsResolutions(charge, own);
    case 'interaction':
      return addsInProportion(own, perSession, 'interactions per session');
    case 'unit':
      return charge.unitRule?.kind === 'perSession'
        ? addsSessions(own, perSession)
        : addsMean(own, perSession, (draws, trial) => ({
            mean: own.mean * (draws['interactions per session']?.[trial] ?? 1),
            charge: unitsOf(charge),
            cap: Infinity,
            isOwn: draws['interactions per session'] === undefined,
          }));
    case 'session':
      return addsSessions(own, perSession);
    case 'seat':
    case 'flat':
      return () => undefined;
  }
}

/** What a capped charge comes to on one channel, each session at most the cap. @param exact a session's as it stands. */
export function addsCapped(
  charge: Charge,
  usage: ChannelUsage,
  rate: number,
  cap: number,
  exact: number,
): Adds {
  const own = ownOf(usage);
  const units = charge.meter === 'interaction' ? (replies: number) => replies : unitsOf(charge);
  if (charge.unitRule?.kind === 'perSession') {
    const each = toDouble(charge.unitRule.units);
    return addsMean(own, exact, (draws, trial) => ({
      mean: 1,
      charge: () => Math.min(rate * each * (draws['price level']?.[trial] ?? 1), cap),
      cap: Infinity,
      isOwn: draws['price level'] === undefined,
    }));
  }
  return addsMean(own, exact, (draws, trial) => {
    const level = draws['price level']?.[trial] ?? 1;
    return {
      mean: own.mean * (draws['interactions per session']?.[trial] ?? 1),
      charge: (replies) => Math.min(rate * level * units(replies), cap),
      cap,
      isOwn: draws['price level'] === undefined && draws['interactions per session'] === undefined,
    };
  });
}

function addsSessions({ sessions }: Own, perSession: number): Adds {
  return addsEach(sessions * perSession);
}

function addsEach(each: number): Adds {
  return (into, factor, _draws, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = (into[trial] as number) + each * (factor[trial] as number);
    }
  };
}

function addsInProportion(own: Own, perSession: number, lever: 'interactions per session'): Adds {
  const plain = addsSessions(own, perSession);
  const each = own.sessions * own.mean;
  return (into, factor, draws, count) => {
    const turned = draws[lever];
    if (turned === undefined) return plain(into, factor, draws, count);
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = (into[trial] as number) + each * (factor[trial] as number) * (turned[trial] as number);
    }
  };
}

/** (ρ + φ(1 − ρ))·(1 − x) a session. */
function addsResolutions({ handoverShare, recontactCredit }: Charge, own: Own): Adds {
  const each = own.sessions * (1 - toDouble(recontactCredit));
  const rate = own.resolutionRate;
  const falsely = toDouble(handoverShare);
  const byRate = addsShare(each, { stands: rate, lever: 'resolution rate', from: falsely, to: 1 });
  const byHandover = addsShare(each, { stands: 1, lever: 'handover share', from: rate, to: 1 });
  return (into, factor, draws, count) => {
    const turned = draws['resolution rate'];
    const handed = draws['handover share'];
    if (handed === undefined) return byRate(into, factor, draws, count);
    if (turned === undefined) return byHandover(into, factor, draws, count);
    for (let trial = 0; trial < count; trial += 1) {
      const resolved = Math.min(rate * (turned[trial] as number), 1);
      const share = resolved + (handed[trial] as number) * (1 - resolved);
      into[trial] = (into[trial] as number) + each * (factor[trial] as number) * share;
    }
  };
}

/** Genuine resolutions of one channel; with `unresolved`, the sessions that are not. */
export function addsOutcomes(
  channel: { sessions: number; resolutionRate: number },
  unresolved = false,
): Adds {
  const { sessions, resolutionRate: stands } = channel;
  const [from, to] = unresolved ? [1, 0] : [0, 1];
  return addsShare(sessions, { stands, lever: 'resolution rate', from, to });
}

/** A share of the sessions on the line between `from` and `to`, where a lever that stands at `stands` puts it. */
function addsShare(
  each: number,
  share: {
    readonly stands: number;
    readonly lever: 'resolution rate' | 'handover share';
    readonly from: number;
    readonly to: number;
  },
): Adds {
  const { stands, lever, from, to } = share;
  const rise = to - from;
  const plain = addsEach(each * (from + rise * stands));
  return (into, factor, draws, count) => {
    const turned = draws[lever];
    if (turned === undefined) return plain(into, factor, draws, count);
    for (let trial = 0; trial < count; trial += 1) {
      const own = from + rise * Math.min(stands * (turned[trial] as number), 1);
      into[trial] = (into[trial] as number) + each * (factor[trial] as number) * own;
    }
  };
}

interface TrialMean {
  readonly mean: number;
  readonly charge: (replies: number) => number;
  readonly cap: number;
  /** Nothing that it depends on is drawn: it is what it is. */
  readonly isOwn: boolean;
}

/** A session's mean charge or units, where they do not follow the mean replies in proportion. */
function addsMean(own: Own, exact: number, of: (draws: Draws, trial: number) => TrialMean): Adds {
  // A measured spread that is turned counts as its mean, as the lever has it.
  const turned: Turns = own.turns.kind === 'histogram' ? { kind: 'mean' } : own.turns;
  return (into, factor, draws, count) => {
    const isLonger = draws['interactions per session'] !== undefined;
    for (let trial = 0; trial < count; trial += 1) {
      const { mean, charge, cap, isOwn } = of(draws, trial);
      const each = isOwn ? exact : sessionMean(isLonger ? turned : own.turns, mean, charge, cap);
      into[trial] = (into[trial] as number) + own.sessions * (factor[trial] as number) * each;
    }
  };
}

/** f(n) of a unit charge. */
function unitsOf({ unitRule }: Charge): (replies: number) => number {
  switch (unitRule?.kind) {
    case 'repliesPerUnit': {
      const size = toDouble(unitRule.replies);
      return (replies) => wholeUnits(replies / size);
    }
    case 'firstAndFollowUp': {
      const [first, followUp] = [toDouble(unitRule.first), toDouble(unitRule.followUp)];
      return (replies) => first + followUp * Math.max(replies - 1, 0);
    }
    case 'perSession':
    case 'replies':
    case undefined:
      return (replies) => replies;
  }
}

/** The ceiling of units, which are counted to 9 decimals. */
function wholeUnits(units: number): number {
  return Math.ceil(units - 5e-10);
}
