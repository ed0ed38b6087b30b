import { nameKey } from '../../core/terms/channels.js';
import type { Charge } from '../../core/terms/charge.js';
import { hasSchedule, poolOf } from '../../core/terms/pool.js';
import type { CalculationRows } from '../calculation-rows.js';
import { added } from './formula.js';
import { formulaRow } from './rows.js';
import type { LiveUsage } from './usage-lines.js';

/** A charge's units, of which those of a pool stand on the charge that has its schedule. */
export interface PooledUsage extends LiveUsage {
  /** Another charge of its pool bills these units. */
  readonly isBilledElsewhere: boolean;
}

/** The charges that share a pool with one, itself among them; none where it stands alone. */
export function poolMembers<Of>(all: readonly Of[], own: Charge, chargeOf: (one: Of) => Charge): Of[] {
  const pool = poolOf(own);
  return pool === undefined ? [] : all.filter((one) => poolOf(chargeOf(one)) === pool);
}

/** usage → usage, as core's `pooled`: what the charges of a pool count is billed together by the schedule of one of them. */
export function pooledUsage(calculation: CalculationRows, usage: readonly LiveUsage[]): PooledUsage[] {
  return usage.map((own): PooledUsage => {
    const members = poolMembers(usage, own.meter.charge, ({ meter }) => meter.charge);
    if (members.length === 0) return { ...own, isBilledElsewhere: false };
    if (hasSchedule(own.meter.charge)) return together(calculation, own, members);
    return { ...own, isBilledElsewhere: members.some(({ meter }) => hasSchedule(meter.charge)) };
  });
}

function together(calculation: CalculationRows, lead: LiveUsage, members: readonly LiveUsage[]): PooledUsage {
  const channels = members.flatMap((member) => member.channels);
  // Two charges may count on the same channel, whose resolutions are there once.
  const resolutions = new Map(channels.map(({ channel }) => [nameKey(channel.name), channel.resolutions]));
  const [only, ...others] = members.map(({ units }) => units);
  const units =
    only !== undefined && others.length === 0
      ? only
      : formulaRow(calculation, added(members.map((member) => member.units)), {
          label: `${lead.meter.label}: units of the pool`,
          unit: 'units',
        });
  return {
    meter: lead.meter,
    channels,
    units,
    resolutions: added([...resolutions.values()]),
    isBilledElsewhere: false,
  };
}
