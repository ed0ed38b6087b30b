import { sum, type Dec } from '../../exact/decimal.js';
import { missing } from '../../fault/fault.js';
import { within } from '../../fault/place.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { phrase } from '../../phrase/phrase.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { nameKey } from '../../terms/channels.js';
import { serves } from '../../terms/serves.js';
import type { ActualChannel, ActualMonth } from '../../traffic/actual-months.js';
import type { Channel } from '../../traffic/channel.js';
import { withOwnRates } from '../../traffic/project.js';
import { unmeasured } from '../../traffic/session-lengths.js';

/**
 * What of a month may differ from its plan, in the order in which it takes the plan's place: all sessions, each channel
 * keeping its share; the sessions of each channel; interactions per session; the resolution rate.
 */
export const ACTUAL_STEPS = ['volume', 'mix', 'interactions', 'resolutionRate'] as const;

/**
 * A planned month with the first so many of the figures that were measured in place of the planned ones; what was not
 * measured stays as planned. A channel that was not planned comes with its sessions at its own rates.
 * Faults: a channel that was not planned and lacks sessions or a resolution rate.
 */
export function actualCase(planned: Case, actual: ActualMonth, steps: number): Result<Case> {
  const base = withoutOfferRates(planned);
  const faults = actual.channels.flatMap((channel) => freshFaults(base, actual, channel));
  if (faults.length > 0) return failed(...faults);
  const sessions =
    steps >= 2 && isByChannel(actual) ? ok(withMix(base, actual)) : withVolume(base, actual, steps);
  if (!sessions.ok || steps < 3) return sessions;
  const lengths = withLengths(sessions.value, actual);
  return !lengths.ok || steps < 4 ? lengths : withRates(lengths.value, actual);
}

/** The rates that an offer states for itself on the channels that it serves, so that each can be measured by itself. */
function withoutOfferRates(own: Case): Case {
  const { traffic, offer } = own;
  if (offer.resolutionRate === undefined && offer.interactionsPerSession === undefined) return own;
  const channels = traffic.channels.map((channel) =>
    serves(offer, channel.name) ? withOwnRates(channel, offer) : channel,
  );
  return {
    traffic: { channels },
    offer: { ...offer, resolutionRate: undefined, interactionsPerSession: undefined },
  };
}

function isByChannel({ channels }: ActualMonth): boolean {
  return channels.some(({ sessions }) => sessions !== undefined);
}

function measured({ channels }: ActualMonth, { name }: Channel): ActualChannel | undefined {
  return channels.find((own) => nameKey(own.name) === nameKey(name));
}

function isFresh({ traffic }: Case, { name }: ActualChannel): boolean {
  return traffic.channels.every((own) => nameKey(own.name) !== nameKey(name));
}

function freshFaults(base: Case, { whole }: ActualMonth, channel: ActualChannel) {
  const { name, where, sessions, interactionsPerSession, resolutionRate } = channel;
  const isInvoiceOnly = [sessions, interactionsPerSession, resolutionRate].every((own) => own === undefined);
  if (!isFresh(base, channel) || isInvoiceOnly) return [];
  const needed = { Sessions: sessions, 'Resolution rate': resolutionRate ?? whole.resolutionRate };
  return Object.entries(needed).flatMap(([term, figure]) =>
    figure === undefined ? [missing(within(where, { term }), phrase('channelNotPlanned', name))] : [],
  );
}

/** All sessions that there were, in the mix that was planned; without a plan there is no mix to keep. */
function withVolume(base: Case, actual: ActualMonth, steps: number): Result<Case> {
  const planned = totalOf(base);
  const wanted = actual.whole.sessions ?? totalOf(withMix(base, actual));
  if (steps < 1 || wanted.eq(planned) || planned.isZero()) return ok(base);
  return LEVERS.sessions.set(base, wanted);
}

function totalOf({ traffic }: Case): Dec {
  return sum(traffic.channels.map(({ sessions }) => sessions));
}

/** The sessions of each channel; contacts move along. */
function withMix(base: Case, actual: ActualMonth): Case {
  const channels = base.traffic.channels.map((channel): Channel => {
    const sessions = measured(actual, channel)?.sessions;
    if (sessions === undefined || sessions.eq(channel.sessions)) return channel;
    const contacts = channel.sessions.isZero()
      ? sessions
      : channel.contacts.times(sessions).div(channel.sessions);
    return { ...channel, sessions, contacts };
  });
  const fresh = actual.channels.flatMap((own): Channel[] => {
    const { name, sessions, interactionsPerSession, resolutionRate = actual.whole.resolutionRate } = own;
    if (!isFresh(base, own) || sessions === undefined || resolutionRate === undefined) return [];
    const rates = {
      interactionsPerSession: interactionsPerSession ?? actual.whole.interactionsPerSession,
      resolutionRate,
    };
    return [{ name, sessions, contacts: sessions, ...rates, turns: { kind: 'mean' }, humanCost: undefined }];
  });
  return { offer: base.offer, traffic: { channels: [...channels, ...fresh] } };
}

/** The interactions per session of each channel, or blended over all: what was planned as a histogram then counts as a mean. */
function withLengths(own: Case, actual: ActualMonth): Result<Case> {
  const wanted = actual.whole.interactionsPerSession;
  const lever = LEVERS['interactions per session'];
  if (wanted !== undefined && lever.get(own)?.eq(wanted) !== true)
    return lever.turn === undefined ? lever.set(own, wanted) : lever.turn(own, wanted);
  const channels = own.traffic.channels.map((channel): Channel => {
    const length = measured(actual, channel)?.interactionsPerSession;
    if (length === undefined || channel.interactionsPerSession?.eq(length) === true) return channel;
    return { ...channel, interactionsPerSession: length, turns: unmeasured(channel.turns) };
  });
  if (channels.every((channel, index) => channel === own.traffic.channels[index])) return ok(own);
  const charges = own.offer.charges.map((charge) => ({
    ...charge,
    turns: charge.turns && unmeasured(charge.turns),
  }));
  return ok({ traffic: { channels }, offer: { ...own.offer, charges } });
}

/** The resolution rate of each channel, or blended over all. */
function withRates(own: Case, actual: ActualMonth): Result<Case> {
  const wanted = actual.whole.resolutionRate;
  const lever = LEVERS['resolution rate'];
  if (wanted !== undefined && lever.get(own)?.eq(wanted) !== true) return lever.set(own, wanted);
  const channels = own.traffic.channels.map((channel) => {
    const resolutionRate = measured(actual, channel)?.resolutionRate;
    return resolutionRate === undefined ? channel : { ...channel, resolutionRate };
  });
  return ok({ traffic: { channels }, offer: own.offer });
}
