import { min, ONE, type Dec } from '../exact/decimal.js';
import { ok, type Result } from '../fault/result.js';
import { LEVERS, type Case, type LeverId } from '../scenario/levers.js';
import type { Channel } from '../traffic/channel.js';

/**
 * A case with a lever moved from where it stands to a value. Channels that differ are moved in proportion, so that they
 * keep what sets them apart; a share of theirs goes up to 1 and no further. Where it stands already nothing changes.
 * Faults: nothing there to change.
 */
export function turnCase(base: Case, lever: LeverId, value: Dec): Result<Case> {
  const stands = LEVERS[lever].get(base);
  if (stands?.eq(value) === true) return ok(base);
  const rate = RATES[lever];
  const own = base.traffic.channels.map((channel) => rate?.(channel));
  const differ = own.some((other) => other !== undefined && own[0]?.eq(other) !== true);
  if (!differ || stands === undefined || stands.isZero())
    return LEVERS[lever].set(base, inRange(lever, value));
  return scaled(base, lever, value.div(stands));
}

/** The rates in which channels may differ. */
const RATES: Partial<Record<LeverId, (channel: Channel) => Dec | undefined>> = {
  'resolution rate': ({ resolutionRate }) => resolutionRate,
  'interactions per session': ({ interactionsPerSession }) => interactionsPerSession,
  'human cost': ({ humanCost }) => humanCost,
};

/** Each channel set by itself, so that a lever does to it what it does to one that stands alone. */
function scaled(base: Case, lever: LeverId, factor: Dec): Result<Case> {
  const channels: Channel[] = [];
  for (const channel of base.traffic.channels) {
    const stands = RATES[lever]?.(channel);
    if (stands === undefined) {
      channels.push(channel);
      continue;
    }
    const moved = inRange(lever, stands.times(factor));
    const alone = LEVERS[lever].set({ traffic: { channels: [channel] }, offer: base.offer }, moved);
    if (!alone.ok) return alone;
    channels.push(...alone.value.traffic.channels);
  }
  const whole = LEVERS[lever].set(base, inRange(lever, ownRate(base, lever).times(factor)));
  return whole.ok ? ok({ traffic: { channels }, offer: whole.value.offer }) : whole;
}

/** A rate that the offer states in place of its channels'. */
function ownRate({ offer }: Case, lever: LeverId): Dec {
  const own = lever === 'resolution rate' ? offer.resolutionRate : offer.interactionsPerSession;
  return own ?? ONE;
}

function inRange(lever: LeverId, value: Dec): Dec {
  return LEVERS[lever].range.isShare === true ? min(value, ONE) : value;
}
