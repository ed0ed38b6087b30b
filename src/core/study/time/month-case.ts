import { ZERO, type Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { withChannels } from '../../scenario/levers/with.js';
import { serves } from '../../terms/serves.js';
import { isSameChannel, type Channel } from '../../traffic/channel.js';
import { volumeFactor, type VolumePath } from '../../traffic/growth.js';
import { rampedShare, type Milestone } from '../../traffic/ramp.js';

/**
 * The sessions of a month: all channels grow together, or each by its own figure; contacts and customers move along.
 * @param wanted all sessions of the month, where they are given: each channel then keeps its share
 */
export function grownCase(
  base: Case,
  path: VolumePath,
  month: number,
  wanted: Dec | undefined,
): Result<Case> {
  if (wanted === undefined && path.channelGrowth !== undefined) return ok(byChannel(base, path, month));
  const today = LEVERS.sessions.get(base) ?? ZERO;
  const sessions = wanted ?? today.times(volumeFactor(path, month));
  return sessions.eq(today) ? ok(base) : LEVERS.sessions.set(base, sessions);
}

function byChannel({ traffic, offer }: Case, path: VolumePath, month: number): Case {
  const grown = withChannels(traffic, (channel) => {
    const factor = volumeFactor(path, month, channel.name);
    return {
      ...channel,
      sessions: channel.sessions.times(factor),
      contacts: channel.contacts.times(factor),
    };
  });
  return { traffic: grown, offer };
}

/**
 * The resolution rates of a month: those channels that have milestones of their own take them as they are; the milestones
 * of no channel turn the others until their blend is the rate. An offer's own rate stays where no milestone is.
 */
export function rampedCase(base: Case, ramp: readonly Milestone[], month: number): Result<Case> {
  const [first, ...later] = ramp.filter(({ channel }) => channel === undefined);
  const isOwn = ({ name }: Channel) =>
    ramp.some(({ channel }) => channel !== undefined && isSameChannel(channel, name));
  const blend = (own: Case) =>
    first === undefined ? ok(own) : LEVERS['resolution rate'].set(own, rampedShare([first, ...later], month));
  if (!base.traffic.channels.some(isOwn)) return blend(base);
  const { traffic, offer } = withoutOfferRate(base);
  const others = traffic.channels.filter((channel) => !isOwn(channel));
  const turned = others.length === 0 ? ok(base) : blend({ traffic: { channels: others }, offer });
  if (!turned.ok) return turned;
  const left = [...turned.value.traffic.channels];
  const channels = traffic.channels.map((channel) =>
    isOwn(channel) ? ownRate(channel, ramp, month) : (left.shift() ?? channel),
  );
  return ok({ traffic: { channels }, offer });
}

/** The rate that an offer states for itself on the channels that it serves, so that each can have another. */
function withoutOfferRate(own: Case): Case {
  const { traffic, offer } = own;
  const { resolutionRate } = offer;
  if (resolutionRate === undefined) return own;
  const stated = withChannels(traffic, (channel) =>
    serves(offer, channel.name) ? { ...channel, resolutionRate } : channel,
  );
  return { traffic: stated, offer: { ...offer, resolutionRate: undefined } };
}

function ownRate(channel: Channel, ramp: readonly Milestone[], month: number): Channel {
  const [first, ...others] = ramp.filter(
    (own) => own.channel !== undefined && isSameChannel(own.channel, channel.name),
  );
  return first === undefined
    ? channel
    : { ...channel, resolutionRate: rampedShare([first, ...others], month) };
}
