import { sum, toDouble } from '../../exact/decimal.js';
import type { Channel } from '../../traffic/channel.js';
import { readTrafficRows } from './read-scenario.js';
import type { ScenarioRow } from './scenario.js';

/** What a row of a Traffic table comes to, beside what is typed in it. */
export interface ChannelFigures {
  /** Sessions a month, made of contacts where they are not stated; undefined where the row cannot be read. */
  readonly sessions: number | undefined;
  /** Its part of the sessions of all channels, 0 to 1; undefined where a row cannot be read, or there are none. */
  readonly share: number | undefined;
  /** Interactions per session, those of its own counts where it has them; undefined where it has neither. */
  readonly interactionsPerSession: number | undefined;
}

/** One entry for each row, in their order. */
export function channelFigures(rows: readonly ScenarioRow[]): ChannelFigures[] {
  const whole = readTrafficRows(rows).channels;
  const total = whole.ok ? sum(whole.value.channels.map(({ sessions }) => sessions)) : undefined;
  const isEachRow = whole.ok && whole.value.channels.length === rows.length;
  return rows.map((row, index) => {
    const channel = isEachRow ? whole.value.channels[index] : readAlone(row);
    const mean = channel?.interactionsPerSession;
    return {
      sessions: channel && toDouble(channel.sessions),
      share:
        channel === undefined || total === undefined || total.isZero()
          ? undefined
          : toDouble(channel.sessions.div(total)),
      interactionsPerSession: mean && toDouble(mean),
    };
  });
}

/** A row by itself, where another one is at fault, blank or a total. */
function readAlone(row: ScenarioRow): Channel | undefined {
  const read = readTrafficRows([row]).channels;
  return read.ok ? read.value.channels[0] : undefined;
}
