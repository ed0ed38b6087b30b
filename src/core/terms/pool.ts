import { sum, type Dec } from '../exact/decimal.js';
import { conflict, type Fault } from '../fault/fault.js';
import { within } from '../fault/place.js';
import { phrase } from '../phrase/phrase.js';
import { nameKey } from './channels.js';
import type { Charge } from './charge.js';
import type { ChannelUsage, ChargeUsage } from './usage.js';

/** The pool that a charge shares; undefined where it stands alone. */
export function poolOf({ beyond }: Charge): string | undefined {
  return beyond?.pool === undefined ? undefined : nameKey(beyond.pool);
}

/** Whether a charge of a pool has the pool's schedule. */
export function hasSchedule({ tariff }: Charge): boolean {
  return tariff.kind !== 'perUnit' || tariff.isUnstated !== true;
}

/** usage → usage: what the charges of a pool counted stands together on the one that has its schedule. */
export function pooled(usage: readonly ChargeUsage[]): readonly ChargeUsage[] {
  if (usage.every(({ charge }) => poolOf(charge) === undefined)) return usage;
  return usage.map((own) => {
    const pool = poolOf(own.charge);
    if (pool === undefined) return own;
    const members = usage.filter(({ charge }) => poolOf(charge) === pool);
    if (hasSchedule(own.charge)) return together(own, members);
    const lead = members.find(({ charge }) => hasSchedule(charge));
    return lead === undefined ? own : { ...own, billedWith: lead.charge };
  });
}

function together(lead: ChargeUsage, members: readonly ChargeUsage[]): ChargeUsage {
  const channels = members.flatMap((member) =>
    member === lead
      ? lead.channels
      : member.channels.map((own): ChannelUsage => ({ ...own, countedBy: member.charge })),
  );
  const resolutions = new Map<string, Dec>(
    channels.map(({ channel }) => [nameKey(channel.name), channel.resolutions]),
  );
  return {
    ...lead,
    channels,
    units: sum(members.map(({ units }) => units)),
    resolutions: sum([...resolutions.values()]),
  };
}

/** A pool has one row with its schedule, and on the others nothing of it. */
export function checkPools(charges: readonly Charge[]): Fault[] {
  const pools = new Set(charges.flatMap((own) => poolOf(own) ?? []));
  return [...pools].flatMap((pool) => {
    const members = charges.filter((own) => poolOf(own) === pool);
    const [lead, second] = members.filter(hasSchedule);
    const at = ({ where }: Charge) => within(where, { term: 'Pool' });
    const [first] = members;
    if (first !== undefined && lead === undefined) return [conflict(at(first), phrase('poolWithoutPrice'))];
    if (second !== undefined) return [conflict(at(second), phrase('poolWithTwoPrices'))];
    return members
      .filter((own) => own !== lead)
      .flatMap((own) =>
        scheduleTerms(own).map((term) => conflict(within(own.where, { term }), phrase('ofPoolsOneRow'))),
      );
  });
}

/** What of a charge belongs to the schedule that a pool shares. */
function scheduleTerms(charge: Charge): string[] {
  const { beyond, includedUnits, includedUnitsPerSeat, mostIncludedUnits, minimumUnits } = charge;
  const { resolutionCap, pauseAfter } = charge;
  const terms: readonly (readonly [string, boolean])[] = [
    ['Included units', !includedUnits.isZero()],
    ['Included units per seat', !includedUnitsPerSeat.isZero()],
    ['Most included units', mostIncludedUnits !== undefined],
    ['Minimum units', !minimumUnits.isZero()],
    ['Resolution cap', resolutionCap !== undefined],
    ['Pause after', pauseAfter !== undefined],
    ['Resets', beyond !== undefined && beyond.resets !== 'monthly'],
    ['One-off units', beyond?.oneOffUnits.isZero() === false],
  ];
  return terms.filter(([, isStated]) => isStated).map(([term]) => term);
}
