import { compileFast } from '../../curve/compile-fast.js';
import { toDouble, ZERO } from '../../exact/decimal.js';
import { assert } from '../../fault/result.js';
import { steadyPeriod } from '../../terms/bill.js';
import { nameKey } from '../../terms/channels.js';
import { meterOf } from '../../terms/charge.js';
import type { ChargeUsage } from '../../terms/usage.js';
import type { Offer } from '../../terms/offer.js';
import { cappedChannelCharges } from '../../terms/rate.js';
import { compileTariff, kindOf, type Tariff } from '../../terms/tariff/tariff.js';
import { along, NOTHING, times, total, type Column, type Columns, type Linear } from './columns.js';
import { cappedOn, resolvedOn, unitsOn, type OfferDraws } from './units-block.js';

/** What a charge comes to: so much for each of today's sessions that are handled, and an amount of its own. */
export interface Amount {
  readonly perSession: Linear;
  readonly amount: Column | undefined;
}

interface Around {
  /** The sessions handled, over those of today. */
  readonly handled: Column;
  readonly offer: Offer;
  readonly by: OfferDraws;
}

/** counted → billed → rated, for one charge. @param usage with the fewest replies of a session on each channel. */
export function chargeOf(usage: ChargeUsage & { readonly least: readonly number[] }, around: Around): Amount {
  const { charge, channels } = usage;
  const { handled, by } = around;
  const before = beforeResolutionCap(usage, around);
  if (charge.resolutionCap === undefined) return before;
  // Charges of a pool may count the same channel, whose resolutions are there once.
  const served = new Map(channels.map(({ channel }) => [nameKey(channel.name), channel]));
  const resolved = total([...served.values()].map((channel) => resolvedOn(channel, by.draws)));
  const most = by.columns.product(handled, times(resolved, toDouble(charge.resolutionCap)));
  const own = amountOf(before, handled, by.columns);
  const lower = by.columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = Math.min(own.values[trial] as number, most.values[trial] as number);
    }
  });
  return { perSession: NOTHING, amount: lower };
}

/** An amount as one column. */
function amountOf({ perSession, amount }: Amount, handled: Column, columns: Columns): Column {
  return amount ?? columns.product(handled, perSession);
}

function beforeResolutionCap(
  usage: ChargeUsage & { readonly least: readonly number[] },
  { handled, offer, by }: Around,
): Amount {
  const { charge, billedWith } = usage;
  if (billedWith !== undefined) return { perSession: NOTHING, amount: undefined };
  const capped = cappedTotal(usage, by);
  if (capped !== undefined) return { perSession: capped, amount: undefined };
  const counted = total(
    usage.channels.map((own, index) => unitsOn(own.countedBy ?? charge, own, usage.least[index] ?? 0, by)),
  );
  const { tariff, sessionCap } = charge;
  const [included, perSeat] = [toDouble(charge.includedUnits), toDouble(charge.includedUnitsPerSeat)];
  const minimum = toDouble(charge.minimumUnits);
  const allows = included > 0 || perSeat > 0 || minimum > 0;
  const held = meterOf(charge).kind;
  const isHeld = held !== 'usage';
  const seats = seatsOf(offer, by);
  const { level } = by.draws;
  if (tariff.kind === 'perUnit' && !allows && !isHeld && level === undefined) {
    return { perSession: times(counted, cappedRate(tariff.rate, sessionCap, 1)), amount: undefined };
  }
  const months = toDouble(steadyPeriod(charge, offer));
  const counts = isHeld
    ? by.columns.product(undefined, held === 'month' ? { constant: 1, terms: [] } : along(seats, 0, 1))
    : by.columns.product(handled, counted);
  const units = months === 1 ? counts : by.columns.product(undefined, along(counts, 0, months));
  const free = atMost(by.columns, by.columns.product(undefined, along(seats, included, perSeat)), charge);
  const billed = allows
    ? by.columns.add(undefined, (into, count) => {
        for (let trial = 0; trial < count; trial += 1) {
          into[trial] = Math.max(
            (units.values[trial] as number) - (free.values[trial] as number),
            minimum,
            0,
          );
        }
      })
    : units;
  const period = rated(charge, billed, level, by.columns);
  const amount = months === 1 ? period : by.columns.product(undefined, along(period, 0, 1 / months));
  return { perSession: NOTHING, amount };
}

/** The seats that are billed. */
export function seatsOf({ seats, minimumSeats }: Offer, { columns, draws }: OfferDraws): Column | number {
  const least = toDouble(minimumSeats);
  const { seats: drawn } = draws;
  if (drawn === undefined) return Math.max(toDouble(seats), least);
  if (least === 0) return drawn;
  return columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1)
      into[trial] = Math.max(drawn.values[trial] as number, least);
  });
}

/** Included units, no more than both of them may come to. */
function atMost(columns: Columns, included: Column, { mostIncludedUnits }: ChargeUsage['charge']): Column {
  if (mostIncludedUnits === undefined) return included;
  const most = toDouble(mostIncludedUnits);
  return columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1)
      into[trial] = Math.min(included.values[trial] as number, most);
  });
}

function cappedRate(
  rate: Parameters<typeof toDouble>[0],
  cap: typeof rate | undefined,
  level: number,
): number {
  return Math.min(toDouble(rate) * level, cap === undefined ? Infinity : toDouble(cap));
}

/** Billed units → money, at rates times `level` (undefined: as they are). */
function rated(
  { tariff, sessionCap }: ChargeUsage['charge'],
  { values: units }: Column,
  level: Column | undefined,
  columns: Columns,
): Column {
  const levels = level?.values;
  if (tariff.kind === 'perUnit') {
    const [rate, cap] = [toDouble(tariff.rate), sessionCap === undefined ? Infinity : toDouble(sessionCap)];
    return columns.add(undefined, (into, count) => {
      for (let trial = 0; trial < count; trial += 1) {
        into[trial] = (units[trial] as number) * Math.min(rate * (levels?.[trial] ?? 1), cap);
      }
    });
  }
  const schedule = scheduleOf(tariff);
  return columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = schedule(units[trial] as number) * (levels?.[trial] ?? 1);
    }
  });
}

function scheduleOf(tariff: Tariff): (units: number) => number {
  const fast = kindOf(tariff).fast?.(tariff);
  if (fast !== undefined) return fast;
  const curve = compileTariff(tariff, ZERO);
  assert(curve.ok, 'what is not written out by steps always has a curve');
  return compileFast(curve.value);
}

/** What a charge with a cap per session comes to; undefined where that is no more than a cap on its rate. */
function cappedTotal(
  usage: ChargeUsage & { readonly least: readonly number[] },
  by: OfferDraws,
): Linear | undefined {
  const { charge, channels } = usage;
  const exact = cappedChannelCharges(usage);
  if (exact === undefined || charge.tariff.kind !== 'perUnit' || charge.sessionCap === undefined)
    return undefined;
  const [rate, cap] = [toDouble(charge.tariff.rate), toDouble(charge.sessionCap)];
  return total(
    channels.map((own, index) => {
      const { sessions } = own.channel;
      const each = sessions.isZero() ? 0 : toDouble((exact[index] ?? ZERO).div(sessions));
      return cappedOn(charge, own, { rate, cap, exact: each, least: usage.least[index] ?? 0 }, by);
    }),
  );
}
