import { max, ONE, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { coversChannel } from '../../terms/channels.js';
import type { Offer } from '../../terms/offer.js';
import type { Channel, Traffic } from '../../traffic/channel.js';
import { unmeasured, type SessionLengthDistribution } from '../../traffic/session-lengths.js';
import type { Case } from './lever.js';
import { servedActivity } from './served-activity.js';

/** The interactions per session of a channel, and how much they count in the blend. */
export interface WeightedLength {
  readonly weight: Dec;
  readonly length: Dec;
  /** The fewest there are: 1 where sessions are spread around it, and 0 where it is a plain mean. */
  readonly least: Dec;
}

/** A channel's interactions per session once all are turned; undefined stays so. @param least as in `WeightedLength`. */
export type TurnedLength = (length: Dec | undefined, least: Dec) => Dec | undefined;

/**
 * Interactions per session turned so that their blend is the target: what is above the least of each, by one common
 * factor. Where the target is below what all have at least, each is at its least. Where none is above it, and where one
 * stands alone, they go to the target itself.
 */
export function turnLengths(lengths: readonly WeightedLength[], target: Dec): TurnedLength {
  const [first, ...others] = lengths.filter(({ weight }) => !weight.isZero());
  if (first === undefined) return () => target;
  const total = (value: (own: WeightedLength) => Dec) =>
    sum([first, ...others].map((own) => own.weight.times(value(own))));
  const sought = total(() => target).minus(total(({ least }) => least));
  const stands = total(({ length, least }) => length.minus(least));
  const isOne = others.every((own) => own.length.eq(first.length) && own.least.eq(first.least));
  return (length, least) => {
    if (length === undefined) return undefined;
    const isTarget = stands.isZero() || (isOne && length.eq(first.length) && least.eq(first.least));
    const above = isTarget ? target.minus(least) : length.minus(least).times(sought).div(stands);
    return max(above, ZERO).plus(least);
  };
}

/** The lengths that an offer bills by: those of the channels it serves, or its own. Empty where one is not known. */
export function servedLengths(base: Case): WeightedLength[] {
  return lengthsOf(servedActivity(base), base.offer);
}

/** The lengths of the traffic as a whole, as an offer bills by them. Empty where one is not known. */
export function trafficLengths({ traffic, offer }: Case): WeightedLength[] {
  return lengthsOf(traffic, offer);
}

function lengthsOf({ channels }: Traffic, offer: Offer): WeightedLength[] {
  if (channels.some((channel) => channel.interactionsPerSession === undefined)) return [];
  return channels.map((channel) => ({
    weight: channel.sessions,
    length: channel.interactionsPerSession ?? ONE,
    least: offer.interactionsPerSession === undefined ? leastOn(channel, offer) : leastOf(channels, offer),
  }));
}

/** The fewest replies that a session of a channel has for an offer. */
export function leastOn(channel: Channel, offer: Offer): Dec {
  const charged = offer.charges
    .filter(({ channels }) => coversChannel(channels, channel.name))
    .map((charge) => charge.turns ?? channel.turns);
  return [channel.turns, ...charged].some(needsReply) ? ONE : ZERO;
}

/** The same of several channels together, for a length that an offer states for all of them. */
export function leastOf(channels: readonly Channel[], offer: Offer): Dec {
  return channels.reduce((least, channel) => max(least, leastOn(channel, offer)), ZERO);
}

function needsReply({ kind }: SessionLengthDistribution): boolean {
  return kind === 'poisson' || kind === 'geometric';
}

/** A case with the length of every channel turned, and its offer's own; what was measured then counts as its mean. */
export function withLengths({ traffic, offer }: Case, turned: TurnedLength): Case {
  const channels = traffic.channels.map((channel) => ({
    ...channel,
    interactionsPerSession: turned(channel.interactionsPerSession, leastOn(channel, offer)),
    turns: unmeasured(channel.turns),
  }));
  const own = offer.interactionsPerSession;
  return {
    traffic: { channels },
    offer: {
      ...offer,
      charges: offer.charges.map((charge) => ({
        ...charge,
        turns: charge.turns && unmeasured(charge.turns),
      })),
      interactionsPerSession: own && turned(own, leastOf(traffic.channels, offer)),
    },
  };
}
