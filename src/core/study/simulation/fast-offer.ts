import { compileFast } from '../../curve/compile-fast.js';
import { compileTariff } from '../../curve/compile-tariff.js';
import { sum, toDouble, ZERO } from '../../exact/decimal.js';
import { assert } from '../../fault/result.js';
import type { Quote } from '../../scenario/quote.js';
import { coversChannel } from '../../terms/channels.js';
import { count as countUsage, type ChargeUsage } from '../../terms/count.js';
import { cappedChannelCharges } from '../../terms/rate.js';
import { BLOCK, type Draws } from './block.js';
import { addsCapped, addsOutcomes, addsUnits, type Adds } from './units-block.js';

/** One offer in doubles, priced for a block of trials at once. */
export interface FastOffer {
  /** Whether it serves all channels; where it pauses it serves less all the same. */
  readonly servesAll: boolean;
  readonly mayPause: boolean;
  /** Bill (unrounded steady month; NaN where it has no price), genuine resolutions, and the part of the sessions served. */
  evaluate(draws: Draws, count: number, into: FastMonth): void;
}

export interface FastMonth {
  readonly bill: Float64Array;
  readonly resolutions: Float64Array;
  readonly served: Float64Array;
}

/**
 * The spine compiled for many trials: each charge's schedule is its charge curve, the stages around it are the same
 * steps in doubles. It agrees with the whole quote of the turned case to about 12 digits (a law in the tests).
 * @param base the quote that the draws turn.
 */
export function fastOffer(base: Quote): FastOffer {
  const { offer, wanted, traffic } = base;
  const usage = countUsage(wanted, offer);
  const charges = usage.map((own) => fastCharge(own));
  const caps = usage.flatMap((own) => {
    const { pauseAfter } = own.charge;
    return pauseAfter === undefined ? [] : [{ most: toDouble(pauseAfter), units: together(unitsOf(own)) }];
  });
  const resolved = together(wanted.channels.map((channel) => addsOutcomes(numbers(channel))));
  const escalations = offer.escalationFees.map(({ fee, channels }) => {
    const covered = wanted.channels.filter(({ name }) => coversChannel(channels, name));
    return { fee: toDouble(fee), sessions: together(covered.map((own) => addsOutcomes(numbers(own), true))) };
  });
  const [kept, minimumFee] = [1 - toDouble(offer.discount), toDouble(offer.minimumFee)];
  const monthlyCap = offer.monthlyCap === undefined ? Infinity : toDouble(offer.monthlyCap);
  const [platformFee, seatPrice] = [toDouble(offer.platformFee), toDouble(offer.seatPrice)];
  const annualMinimum = toDouble(offer.annualMinimum.div(12));
  const oneOff = toDouble(offer.oneOffFee.div(offer.amortizationMonths));
  const settles = kept < 1 || minimumFee > 0 || monthlyCap < Infinity;
  const ones = new Float64Array(BLOCK).fill(1);
  const plainSeats = new Float64Array(BLOCK).fill(toDouble(offer.seats));
  const amount = new Float64Array(BLOCK);
  const units = new Float64Array(BLOCK);
  const sessions = sum(traffic.channels.map((channel) => channel.sessions));

  return {
    servesAll: wanted.sessions.eq(sessions),
    mayPause: caps.length > 0,
    evaluate: (draws, count, { bill, resolutions, served }) => {
      const seats = draws.seats ?? plainSeats;
      const volume = draws.sessions ?? ones;
      served.fill(1, 0, count);
      for (const { most, units: counted } of caps) {
        counted(units, volume, draws, count);
        for (let trial = 0; trial < count; trial += 1) {
          served[trial] = Math.min(served[trial] as number, most / (units[trial] as number));
        }
      }
      let handled = volume;
      if (caps.length > 0) {
        handled = new Float64Array(count);
        for (let trial = 0; trial < count; trial += 1) {
          // Without sessions nothing pauses: 0 ÷ 0 is no part.
          if (!((served[trial] as number) < 1)) served[trial] = 1;
          handled[trial] = (volume[trial] as number) * (served[trial] as number);
        }
      }
      resolved(resolutions, handled, draws, count);
      for (const [index, charge] of charges.entries()) {
        charge(index === 0 ? bill : amount, handled, { draws, seats, count });
        if (index > 0) add(bill, amount, count);
      }
      if (settles) {
        for (let trial = 0; trial < count; trial += 1) {
          const floored = Math.max((bill[trial] as number) * kept, minimumFee);
          bill[trial] = Math.min(floored, monthlyCap);
        }
      }
      for (const { fee, sessions: unresolved } of escalations) {
        unresolved(amount, handled, draws, count);
        for (let trial = 0; trial < count; trial += 1) {
          bill[trial] = (bill[trial] as number) + fee * (amount[trial] as number);
        }
      }
      if (seatPrice > 0) {
        for (let trial = 0; trial < count; trial += 1) {
          bill[trial] = (bill[trial] as number) + seatPrice * (seats[trial] as number);
        }
      }
      if (platformFee === 0 && annualMinimum === 0 && oneOff === 0) return;
      for (let trial = 0; trial < count; trial += 1) {
        const paid = (bill[trial] as number) + platformFee;
        bill[trial] = (paid < annualMinimum ? annualMinimum : paid) + oneOff;
      }
    },
  };
}

function add(into: Float64Array, more: Float64Array, count: number): void {
  for (let trial = 0; trial < count; trial += 1) {
    into[trial] = (into[trial] as number) + (more[trial] as number);
  }
}

type FastCharge = (
  into: Float64Array,
  sessions: Float64Array,
  trial: { readonly draws: Draws; readonly seats: Float64Array; readonly count: number },
) => void;

/** counted → billed → rated, for one charge. */
function fastCharge(usage: ChargeUsage): FastCharge {
  const { charge, channels } = usage;
  const counted = together(unitsOf(usage));
  const capped = cappedTotal(usage);
  const price = scheduleOf(usage);
  const resolutions = together(channels.map(({ channel }) => addsOutcomes(numbers(channel))));
  const resolutionCap = charge.resolutionCap && toDouble(charge.resolutionCap);
  const [included, perSeat] = [toDouble(charge.includedUnits), toDouble(charge.includedUnitsPerSeat)];
  const minimumUnits = toDouble(charge.minimumUnits);
  const allows = included > 0 || perSeat > 0 || minimumUnits > 0;
  const [isSeats, isFlat] = [charge.meter === 'seat', charge.meter === 'flat'];
  const most = new Float64Array(BLOCK);
  return (into, sessions, { draws, seats, count }) => {
    const level = draws['price level'];
    if (capped !== undefined) capped(into, sessions, draws, count);
    else {
      if (isFlat) into.fill(1, 0, count);
      else if (isSeats) into.set(seats.subarray(0, count));
      else counted(into, sessions, draws, count);
      if (allows) {
        for (let trial = 0; trial < count; trial += 1) {
          const free = included + perSeat * (seats[trial] as number);
          into[trial] = Math.max((into[trial] as number) - free, minimumUnits, 0);
        }
      }
      price(into, level, count);
    }
    if (resolutionCap === undefined) return;
    resolutions(most, sessions, draws, count);
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = Math.min(into[trial] as number, resolutionCap * (most[trial] as number));
    }
  };
}

/** Billed units → money, in place, at rates times `level` (undefined: as they are). */
type Prices = (units: Float64Array, level: Float64Array | undefined, count: number) => void;

function scheduleOf({ charge: { tariff, sessionCap } }: ChargeUsage): Prices {
  if (tariff.kind === 'perUnit') {
    return perUnit(toDouble(tariff.rate), sessionCap === undefined ? Infinity : toDouble(sessionCap));
  }
  if (tariff.kind === 'package') {
    const [size, price] = [toDouble(tariff.size), toDouble(tariff.price)];
    // The slack is what a quotient of two doubles leaves behind.
    return bySchedule((units) => Math.max(Math.ceil(((units - 5e-10) / size) * (1 - 2 ** -50)), 0) * price);
  }
  const curve = compileTariff(tariff, ZERO);
  assert(curve.ok, 'tiers and commitments always have a curve');
  return bySchedule(compileFast(curve.value));
}

function perUnit(rate: number, cap: number): Prices {
  const plain = Math.min(rate, cap);
  return (units, level, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      const each = level === undefined ? plain : Math.min(rate * (level[trial] as number), cap);
      units[trial] = (units[trial] as number) * each;
    }
  };
}

function bySchedule(schedule: (units: number) => number): Prices {
  return (units, level, count) => {
    for (let trial = 0; trial < count; trial += 1) units[trial] = schedule(units[trial] as number);
    if (level === undefined) return;
    for (let trial = 0; trial < count; trial += 1) {
      units[trial] = (units[trial] as number) * (level[trial] as number);
    }
  };
}

/** What a charge with a cap per session comes to; undefined where that is no more than a cap on its rate. */
function cappedTotal(usage: ChargeUsage): Adds | undefined {
  const { charge, channels } = usage;
  const exact = cappedChannelCharges(usage);
  if (exact === undefined || charge.tariff.kind !== 'perUnit' || charge.sessionCap === undefined)
    return undefined;
  const [rate, cap] = [toDouble(charge.tariff.rate), toDouble(charge.sessionCap)];
  return together(
    channels.map((own, index) => {
      const { sessions } = own.channel;
      const each = sessions.isZero() ? 0 : toDouble((exact[index] ?? ZERO).div(sessions));
      return addsCapped(charge, own, rate, cap, each);
    }),
  );
}

function unitsOf({ charge, channels }: ChargeUsage): Adds[] {
  return channels.map((own) => addsUnits(charge, own));
}

/** Several figures as their sum, from 0. */
function together(all: readonly Adds[]): Adds {
  return (into, sessions, draws, count) => {
    into.fill(0, 0, count);
    for (const own of all) own(into, sessions, draws, count);
  };
}

function numbers({ sessions, resolutionRate }: Quote['wanted']['channels'][number]) {
  return { sessions: toDouble(sessions), resolutionRate: toDouble(resolutionRate) };
}
