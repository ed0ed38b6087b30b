import type { Dec } from '../../core/exact/decimal.js';
import type { Result } from '../../core/fault/result.js';
import { findWord } from '../../core/grid/word.js';
import {
  fastSessionCost,
  type FastDivisor,
  type PlainSession,
} from '../../core/metric/fast-effective-cost.js';
import type { PricedSession } from '../../core/metric/session-cost.js';
import type { PricedMeter } from '../../core/metric/units-per-session.js';
import { broadcast, type FastLane } from './broadcast.js';
import type { HostCell } from './cell.js';
import {
  CAP,
  CAP_PER_WHAT,
  HANDOVER_SHARE,
  INTERACTIONS_PER_SESSION,
  METER,
  PRICE,
  PRICED_METERS,
  RESOLUTION_RATE,
  TURNS,
} from './unit-economics.js';

const CONTRACT = {
  price: PRICE,
  meter: METER,
  interactionsPerSession: INTERACTIONS_PER_SESSION,
  resolutionRate: RESOLUTION_RATE,
  cap: CAP,
  capPer: CAP_PER_WHAT,
  handoverShare: HANDOVER_SHARE,
  turns: TURNS,
};

/** How many spellings are remembered: there are few, but a hostile column could hold as many as rows. */
const MOST_WORDS = 20;

/** One of the three effective costs, spread over ranges: its body, and what the fast lane divides a session's cost by. */
export interface EffectiveCost {
  readonly exact: (session: PricedSession) => Result<Dec>;
  readonly per: FastDivisor;
}

/** An effective cost at every position; rows of plain numbers take the fast lane. */
export function spreadEffectiveCost(
  inputs: { readonly [Name in keyof typeof CONTRACT]: unknown },
  { exact, per }: EffectiveCost,
): HostCell[][] {
  return broadcast(CONTRACT, inputs, exact, fastLane(per));
}

/** A lane for one call: it remembers the meters' words, for the same few stand in every row. */
function fastLane(per: FastDivisor): FastLane {
  const session: PlainSession = {
    price: NaN,
    meter: 'session',
    interactionsPerSession: NaN,
    resolutionRate: NaN,
    handoverShare: NaN,
    cap: Infinity,
  };
  const known = new Map<string, PricedMeter>();
  // No cell equals NaN, so that the first meter is always looked up.
  let last: unknown = NaN;
  return (cells) => {
    // By index: taking an array apart costs as much as the arithmetic.
    const [meter, cap, capPer, handoverShare, turns] = [cells[1], cells[4], cells[5], cells[6], cells[7]];
    if (meter !== last) {
      if (typeof meter !== 'string') return NaN;
      const word = known.get(meter) ?? findWord(meter, PRICED_METERS);
      if (word === undefined) return NaN;
      if (known.size < MOST_WORDS) known.set(meter, word);
      session.meter = word;
      last = meter;
    }
    if (!(isLeftOut(capPer) || capPer === 'session') || !(isLeftOut(turns) || turns === 'mean')) return NaN;
    session.price = plain(cells[0]);
    session.interactionsPerSession = plain(cells[2]);
    session.resolutionRate = plain(cells[3]);
    session.handoverShare = isLeftOut(handoverShare) ? 0 : plain(handoverShare);
    session.cap = isLeftOut(cap) ? Infinity : plain(cap);
    if (!(session.cap > 0)) return NaN;
    return fastSessionCost(session, per(session));
  };
}

/** The number, or NaN, which every comparison and kernel after it turns down. */
function plain(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
}

/** Left out, in the three ways hosts have for it: 0 stands for none in a cap, a share or a word. */
function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === 0;
}
