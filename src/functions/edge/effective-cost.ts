import { EFFECTIVE_COST } from '../../core/contract/scalar.js';
import type { Dec } from '../../core/exact/decimal.js';
import type { Result } from '../../core/fault/result.js';
import {
  fastEffectiveCost,
  type FastDivisor,
  type PlainPricedSession,
} from '../../core/metric/fast-session.js';
import type { PricedSession } from '../../core/metric/session-cost.js';
import { PRICED_METERS } from '../../core/metric/units-per-session.js';
import { broadcast, type FastLane } from './broadcast.js';
import type { HostCell } from './cell.js';
import { isLeftOut, plainNumber, wordReader } from './plain-cells.js';

/** One of the three effective costs, spread over ranges: its body, and what the fast lane divides a session's cost by. */
export interface EffectiveCost {
  readonly exact: (session: PricedSession) => Result<Dec>;
  readonly per: FastDivisor;
}

/** An effective cost at every position; rows of plain numbers take the fast lane. */
export function spreadEffectiveCost(
  inputs: { readonly [Name in keyof typeof EFFECTIVE_COST]: unknown },
  { exact, per }: EffectiveCost,
): HostCell[][] {
  return broadcast(EFFECTIVE_COST, inputs, exact, fastLane(per));
}

/** A lane for one call. */
function fastLane(per: FastDivisor): FastLane {
  const session: PlainPricedSession = {
    price: NaN,
    meter: 'session',
    interactionsPerSession: NaN,
    resolutionRate: NaN,
    handoverShare: NaN,
    cap: Infinity,
    capPer: 'session',
  };
  const meterOf = wordReader(PRICED_METERS);
  return (cells) => {
    // By index: taking an array apart costs as much as the arithmetic.
    const meter = meterOf(cells[1]);
    const [cap, capPer, handoverShare, turns] = [cells[4], cells[5], cells[6], cells[7]];
    if (meter === undefined || !(isLeftOut(turns) || turns === 'mean')) return NaN;
    const perResolution = capPer === 'resolution';
    if (!(perResolution || capPer === 'session' || isLeftOut(capPer))) return NaN;
    session.price = plainNumber(cells[0]);
    session.meter = meter;
    session.interactionsPerSession = plainNumber(cells[2]);
    session.resolutionRate = plainNumber(cells[3]);
    session.handoverShare = isLeftOut(handoverShare) ? 0 : plainNumber(handoverShare);
    session.cap = isLeftOut(cap) ? Infinity : plainNumber(cap);
    session.capPer = perResolution ? 'resolution' : 'session';
    return fastEffectiveCost(session, per);
  };
}
