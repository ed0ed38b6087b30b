import { min, ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import { conflict, type Fault } from '../fault/fault.js';
import { within } from '../fault/place.js';
import { assert, failed, ok, type Result } from '../fault/result.js';
import { expectedSessionCharge } from '../traffic/spread.js';
import type { BilledUnits } from './bill.js';
import { meterOf, replyUnits, type Charge } from './charge.js';
import type { ChargeUsage } from './usage.js';
import { amountOf, type Slice } from './tariff/slice.js';
import { kindOf, rateUnits } from './tariff/tariff.js';
import { phrase } from '../phrase/phrase.js';

/** A charge in money, unrounded: the slices of its rate schedule, and what its resolution cap takes off. */
export interface RatedCharge {
  readonly billed: BilledUnits;
  /** Of the months that the billed units are of. */
  readonly slices: readonly Slice[];
  /** Sum of the slices, for one of these months. */
  readonly before: Dec;
  /** What is owed: `before`, or the resolution cap if that is less. */
  readonly amount: Dec;
  /** What of `before` bought nothing: a commitment's unused units. */
  readonly idle: Dec;
}

/** Whether a charge is for what sessions produced, and not for what is held. */
export function isUsage({ billed }: RatedCharge): boolean {
  return meterOf(billed.usage.charge).kind === 'usage';
}

/** billed units → charges in money. Faults: units beyond the end of a closed schedule. */
export function rate(billed: readonly BilledUnits[]): Result<RatedCharge[]> {
  const beyond = billed.flatMap(({ usage, billed: units }) => beyondSchedule(usage.charge, units));
  return beyond.length > 0 ? failed(...beyond) : ok(billed.map(rateCharge));
}

/** A charge without its resolution cap. */
export function beforeCap(billed: BilledUnits): Dec {
  return amountOf(slicesOf(billed));
}

function slicesOf(billed: BilledUnits): Slice[] {
  const { sessionCap, tariff } = billed.usage.charge;
  return sessionCap === undefined ? rateUnits(billed.billed, tariff) : cappedSlices(billed);
}

function rateCharge(billed: BilledUnits): RatedCharge {
  const { charge, resolutions, billedWith } = billed.usage;
  if (billedWith !== undefined) return free(billed);
  const slices = slicesOf(billed);
  const before = aMonthOf(billed, amountOf(slices));
  const amount =
    charge.resolutionCap === undefined ? before : min(before, charge.resolutionCap.times(resolutions));
  const idle = aMonthOf(billed, kindOf(charge.tariff).idle?.(charge.tariff, billed.billed) ?? ZERO);
  return { billed, slices, before, amount, idle };
}

/** A charge that costs nothing. */
export function free(billed: BilledUnits): RatedCharge {
  return { billed, slices: [], before: ZERO, amount: ZERO, idle: ZERO };
}

function aMonthOf({ months }: BilledUnits, amount: Dec): Dec {
  return months.eq(ONE) ? amount : amount.div(months);
}

export function beyondSchedule(charge: Charge, billed: Dec): Fault[] {
  const kind = kindOf(charge.tariff);
  const why = kind.beyond?.(charge.tariff, billed);
  return why === undefined ? [] : [conflict(within(charge.where, { term: kind.header }), why)];
}

/** With a cap per session: each session costs at most the cap, and a spread of session length counts. */
function cappedSlices({ usage, billed }: BilledUnits): Slice[] {
  const perChannel = cappedChannelCharges(usage);
  if (perChannel !== undefined) {
    return [{ label: phrase('sliceCapped'), quantity: billed, rate: undefined, amount: sum(perChannel) }];
  }
  const { sessionCap, tariff } = usage.charge;
  assert(tariff.kind === 'perUnit' && sessionCap !== undefined, 'a cap per session goes with a single rate');
  return rateUnits(billed, { kind: 'perUnit', rate: min(tariff.rate, sessionCap) });
}

/**
 * What each channel of a charge costs under its cap per session, S·E[min(r·f(N), K)]; undefined without such a cap, and
 * for sessions and resolutions, where it is simply a cap on the rate.
 */
export function cappedChannelCharges({ charge, channels }: ChargeUsage): Dec[] | undefined {
  const { sessionCap: cap, tariff } = charge;
  const units = replyUnits(charge);
  if (cap === undefined || tariff.kind !== 'perUnit' || units === undefined) return undefined;
  return channels.map(({ channel, session, unitsPerSession }) => {
    const perSession =
      units.kind === 'perSession'
        ? min(tariff.rate.times(unitsPerSession), cap)
        : expectedSessionCharge({ rate: tariff.rate, cap, units, ...session });
    return channel.sessions.times(perSession);
  });
}

/**
 * What tells how much of a charge each of its channels bought, to be taken in proportion: under a cap per session what
 * its own sessions cost, else its units.
 */
export function channelParts(usage: ChargeUsage): Dec[] {
  return cappedChannelCharges(usage) ?? usage.channels.map(({ units }) => units);
}
