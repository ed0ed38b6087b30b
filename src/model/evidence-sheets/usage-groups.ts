import type { Counts } from '../../core/evidence/counted.js';
import { measure, type Measured } from '../../core/evidence/measure.js';
import { measuredChannels, UNNAMED_CHANNEL } from '../../core/evidence/traffic-of.js';

/** The figures of a channel in one month. */
export interface MonthRow {
  /** Months since January 1970. */
  readonly month: number;
  readonly measured: Measured;
  readonly customers: number;
}

/** A channel with its months, the first one first. */
export interface ChannelGroup {
  readonly name: string;
  readonly months: readonly MonthRow[];
  /** Of all months. */
  readonly measured: Measured;
}

/** The channels of a log by their names, those without a session of the AI last: they have contacts alone. */
export function channelGroups(counts: Counts): ChannelGroup[] {
  const named = [...counts.rows, ...counts.unaided];
  const channels = [...new Set(named.map(({ channel }) => channel))];
  return channels.map((channel) => {
    const own = new Set(named.filter((row) => row.channel === channel).map(({ month }) => month));
    return {
      name: channel === '' ? UNNAMED_CHANNEL : channel,
      measured: measure(counts, { channel }),
      months: [...own]
        .sort((a, b) => a - b)
        .map((month): MonthRow => {
          const [found] = measuredChannels(counts, month, [channel]);
          return {
            month,
            measured: measure(counts, { channel, month }),
            customers: found?.customers ?? 0,
          };
        }),
    };
  });
}

/** The channels in which the AI had a session: those of a Traffic table. */
export function withSessions(groups: readonly ChannelGroup[]): ChannelGroup[] {
  return groups.filter(({ measured }) => measured.sessions > 0);
}

/** The lengths of sessions of any channel, rising. */
export function lengthsOf(groups: readonly ChannelGroup[]): number[] {
  const all = groups.flatMap(({ measured }) => measured.histogram.map(({ replies }) => replies));
  return [...new Set(all)].sort((a, b) => a - b);
}
