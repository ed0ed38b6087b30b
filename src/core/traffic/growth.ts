import { ONE, type Dec } from '../exact/decimal.js';
import { placeInSeason, type Calendar } from './calendar.js';
import { isSameChannel } from './channel.js';

/** What the sessions of one channel grow by, a month. */
export interface ChannelGrowth {
  readonly channel: string;
  readonly growth: Dec;
}

/** What sessions grow by: each channel by its own figure, the others by one. */
export interface Growth {
  /** Undefined where rows of channels are all there is. */
  readonly others: Dec | undefined;
  readonly channels: readonly ChannelGrowth[];
}

/** How sessions go on from month 1. */
export interface VolumePath {
  /** Of the sessions, a month: 0.02 is 2 % more than the month before; above −1. */
  readonly growth: Dec;
  /** Of channels that grow otherwise; left out: all alike. */
  readonly channelGrowth?: readonly ChannelGrowth[] | undefined;
  /** Factors on the sessions, 0 or more: of January to December where months have names, else of twelve months in turn from month 1; undefined is none. */
  readonly season: readonly Dec[] | undefined;
  /** Undefined: months have no names. */
  readonly calendar?: Calendar | undefined;
}

/** What the sessions of a month are, over today's. @param channel left out: of channels without a growth of their own */
export function volumeFactor(path: VolumePath, month: number, channel?: string): Dec {
  const own = path.channelGrowth?.find((one) => isSameChannel(one.channel, channel));
  const grown = ONE.plus(own?.growth ?? path.growth).pow(month - 1);
  return grown.times(path.season?.[placeInSeason(path.calendar, month)] ?? ONE);
}
