import { coversChannel } from '../../core/terms/channels.js';
import { meterOf } from '../../core/terms/charge.js';
import type { CalculationRows } from '../calculation-rows.js';
import type { LiveActivity } from './activity-lines.js';
import type { LiveMeter, LiveSession } from './meter-lines.js';
import { added, times } from './formula.js';
import { formulaRow, numberRow } from './rows.js';

/** One charge's month: its units in all and by channel. */
export interface LiveUsage {
  readonly meter: LiveMeter;
  readonly channels: readonly {
    readonly session: LiveSession;
    readonly channel: LiveActivity;
    readonly units: string;
    /** Units that went to sessions the AI did not resolve; a formula. */
    readonly failed: string;
  }[];
  /** Q. */
  readonly units: string;
  /** Genuine resolutions on the charge's channels; a formula. */
  readonly resolutions: string;
}

/** The units of a month of one charge. */
export function usageLines(
  calculation: CalculationRows,
  meter: LiveMeter,
  { activity, seats }: { readonly activity: readonly LiveActivity[]; readonly seats: string | undefined },
): LiveUsage {
  const { charge, label, sessions } = meter;
  const covered = activity.filter(({ name }) => coversChannel(charge.channels, name));
  const resolutions = added(covered.map((channel) => channel.resolutions));
  const { kind } = meterOf(charge);
  if (kind !== 'usage') {
    const units =
      kind === 'seats'
        ? (seats ?? numberRow(calculation, 0, { label: 'Seats', unit: 'seats' }))
        : numberRow(calculation, 1, { label: `${label}: months`, unit: 'month' });
    return { meter, channels: [], units, resolutions };
  }
  const channels = covered.flatMap((channel) => {
    const session = sessions.find((own) => own.channel.name === channel.name);
    if (session === undefined) return [];
    const units = formulaRow(calculation, times(channel.sessions, session.unitsPerSession), {
      label: `${label}, ${channel.name}: units`,
      unit: 'units',
    });
    const perSession = session.failedUnitsPerSession(channel.failureRate);
    return [
      { session, channel, units, failed: perSession === '0' ? '0' : `${channel.sessions}*${perSession}` },
    ];
  });
  const [only, ...others] = channels;
  const units =
    only !== undefined && others.length === 0
      ? only.units
      : formulaRow(calculation, added(channels.map((own) => own.units)), {
          label: `${label}: units`,
          unit: 'units',
        });
  return { meter, channels, units, resolutions };
}
