import { ONE, type Dec } from '../../core/exact/decimal.js';
import { chargeLabel } from '../../core/invoice/charge-line.js';
import { coversChannel } from '../../core/terms/channels.js';
import type { Charge } from '../../core/terms/charge.js';
import type { CalculationRows } from '../calculation-rows.js';
import { countingOf, REPLIES, type LiveAverage, type LiveCount } from './counting.js';
import { histogramRows } from './histogram.js';
import type { LiveUnits } from './live-session.js';
import type { TermLines } from './terms.js';
import type { LiveChannel } from './traffic-block.js';
import { inWords } from '../../core/phrase/in-words.js';

/** How one charge counts on one channel, in addresses. */
export type LiveSession = LiveAverage & LiveCount;

/** A charge before its month: its label, what it is, and how sessions make units. */
export interface LiveMeter {
  readonly charge: Charge;
  readonly label: string;
  readonly units: LiveUnits;
  readonly sessions: readonly LiveSession[];
}

/** μ of a channel now, by the channel's name; undefined where it is not known. */
export type MeanNow = (channelName: string) => Dec | undefined;

/** The units of an average session, of one charge on each of its channels. */
export function meterLines(
  calculation: CalculationRows,
  terms: TermLines,
  {
    charge,
    index,
    channels,
    meanNow,
  }: {
    readonly charge: Charge;
    readonly index: number;
    readonly channels: readonly LiveChannel[];
    readonly meanNow: MeanNow;
  },
): LiveMeter {
  const label = `Charge ${index + 1}, ${inWords(chargeLabel(charge)).toLowerCase()}`;
  const counting = countingOf(charge, { calculation, terms });
  if (counting === undefined) return { charge, label, units: REPLIES, sessions: [] };
  const covered = channels.filter(({ name }) => coversChannel(charge.channels, name));
  const sessions = covered.map((channel): LiveSession => {
    const turns = charge.turns ?? channel.turns;
    const histogram = turns.kind === 'histogram' ? turns : undefined;
    const mean =
      histogram === undefined ? channel.interactionsPerSession : histogramRows(calculation, histogram).mean;
    const session = {
      channel,
      turns,
      interactionsPerSession: mean,
      meanNow: histogram?.mean ?? meanNow(channel.name) ?? ONE,
    };
    return { ...session, ...counting.perSession(session, `${label}, ${channel.name}: units per session`) };
  });
  return { charge, label, units: counting.units, sessions };
}
