import { sum, type Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case } from '../../scenario/levers.js';
import { trafficLengths, turnLengths, withLengths } from '../../scenario/turn-lengths.js';
import { trafficRates, withRates } from '../../scenario/turn-rates.js';
import { turnShares } from '../../scenario/turn-shares.js';
import type { Traffic } from '../../traffic/channel.js';
import type { DrawnLever } from './block.js';

/**
 * A case with a lever at a value of the whole traffic, whoever serves it: rates and interactions per session of every
 * channel, and the offer's own, are turned until those of the traffic blend to the value. Where it stands already
 * nothing changes. Faults: nothing there to change.
 */
export function turnWithTraffic(base: Case, lever: DrawnLever, value: Dec): Result<Case> {
  if (standsAt(base.traffic, lever)?.eq(value) === true) return ok(base);
  switch (lever) {
    case 'resolution rate':
      return ok(withRates(base, turnShares(trafficRates(base.traffic), value)));
    case 'interactions per session':
      return ok(withLengths(base, turnLengths(trafficLengths(base), value)));
    default:
      return LEVERS[lever].set(base, value);
  }
}

/** Where the traffic stands as a whole: sessions in all, rates blended over them; undefined for what an offer has. */
export function standsAt({ channels }: Traffic, lever: DrawnLever): Dec | undefined {
  const sessions = sum(channels.map((channel) => channel.sessions));
  if (lever === 'sessions') return sessions;
  if (lever !== 'resolution rate' && lever !== 'interactions per session') return undefined;
  if (sessions.isZero()) return sessions;
  const amounts: Dec[] = [];
  for (const channel of channels) {
    const own = lever === 'resolution rate' ? channel.resolutionRate : channel.interactionsPerSession;
    if (own === undefined) return undefined;
    amounts.push(channel.sessions.times(own));
  }
  return sum(amounts).div(sessions);
}
