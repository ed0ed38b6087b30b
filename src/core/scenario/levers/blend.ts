import { sum, type Dec } from '../../exact/decimal.js';
import type { Channel, Traffic } from '../../traffic/channel.js';

/** The sessions of all channels. */
export function totalSessions({ channels }: Traffic): Dec {
  return sum(channels.map((channel) => channel.sessions));
}

/** A total over what it is of; undefined over 0. */
export function mean(total: Dec, over: Dec): Dec | undefined {
  return over.isZero() ? undefined : total.div(over);
}

/** A figure of the channels blended over their sessions: 0 without any, undefined where a channel has none. */
export function blended(traffic: Traffic, of: (channel: Channel) => Dec | undefined): Dec | undefined {
  const all = totalSessions(traffic);
  if (all.isZero()) return all;
  const amounts: Dec[] = [];
  for (const channel of traffic.channels) {
    const own = of(channel);
    if (own === undefined) return undefined;
    amounts.push(channel.sessions.times(own));
  }
  return sum(amounts).div(all);
}
