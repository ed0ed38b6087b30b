import { ONE, sum, type Dec } from '../exact/decimal.js';
import type { Channel, Traffic } from './channel.js';
import { unmeasured } from './session-lengths.js';

/** What happens on one channel in a month. */
export interface ChannelActivity extends Channel {
  readonly resolutions: Dec;
  readonly unresolved: Dec;
}

/** A month on the channels that an offer serves. */
export interface Activity {
  readonly channels: readonly ChannelActivity[];
  readonly sessions: Dec;
  readonly resolutions: Dec;
  /** AI replies; undefined where a channel's interactions per session are not known. */
  readonly interactions: Dec | undefined;
}

/** What an offer changes about the traffic: whom it serves, and its own rates where they differ. */
export interface Projection {
  serves(channelName: string): boolean;
  /** ρ with this offer; undefined keeps the channels'. */
  readonly resolutionRate: Dec | undefined;
  /** μ with this offer; undefined keeps the channels'. A measured histogram then no longer holds. */
  readonly interactionsPerSession: Dec | undefined;
}

/** traffic → activity: sessions, replies and resolutions on the channels served. */
export function project(traffic: Traffic, offer: Projection): Activity {
  const served = traffic.channels.filter((channel) => offer.serves(channel.name));
  return activityOf(served.map((channel) => withOwnRates(channel, offer)));
}

/** The same month with `times` ÷ `over` of its sessions; the rest goes to people. */
export function scaleActivity({ channels }: Activity, { times, over }: { times: Dec; over: Dec }): Activity {
  return activityOf(
    channels.map((channel) => ({ ...channel, sessions: channel.sessions.times(times).div(over) })),
  );
}

/** A channel at the rates of whoever serves it. */
export function withOwnRates(
  channel: Channel,
  { resolutionRate, interactionsPerSession }: Omit<Projection, 'serves'>,
): Channel {
  return {
    ...channel,
    resolutionRate: resolutionRate ?? channel.resolutionRate,
    interactionsPerSession: interactionsPerSession ?? channel.interactionsPerSession,
    turns: interactionsPerSession === undefined ? channel.turns : unmeasured(channel.turns),
  };
}

function activityOf(channels: readonly Channel[]): Activity {
  const active = channels.map((channel): ChannelActivity => {
    const resolutions = channel.sessions.times(channel.resolutionRate);
    return { ...channel, resolutions, unresolved: channel.sessions.times(ONE.minus(channel.resolutionRate)) };
  });
  return {
    channels: active,
    sessions: sum(active.map((channel) => channel.sessions)),
    resolutions: sum(active.map((channel) => channel.resolutions)),
    interactions: totalInteractions(active),
  };
}

function totalInteractions(channels: readonly Channel[]): Dec | undefined {
  const replies: Dec[] = [];
  for (const { sessions, interactionsPerSession } of channels) {
    if (interactionsPerSession === undefined) return undefined;
    replies.push(sessions.times(interactionsPerSession));
  }
  return sum(replies);
}
