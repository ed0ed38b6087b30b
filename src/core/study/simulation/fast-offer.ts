import { sum, toDouble } from '../../exact/decimal.js';
import type { Quote } from '../../scenario/quote/quote.js';
import { coversChannel } from '../../terms/channels.js';
import { count as countUsage } from '../../terms/count.js';
import type { Offer } from '../../terms/offer.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import { along, NOTHING, times, total, type Column, type Columns, type Linear } from './columns.js';
import type { Draws } from './draws.js';
import { chargeOf, type Amount } from './fast-charge.js';
import { handoverOf } from './handover.js';
import { turnedLengths } from './lengths.js';
import { leastReplies, resolvedOn, unitsOn, unresolvedOn, type OfferDraws } from './units-block.js';

/** One offer in doubles, a figure for each trial of a block. */
export interface FastOffer {
  /** Whether it serves all channels; where it pauses it serves less all the same. */
  readonly servesAll: boolean;
  /** The part of the sessions that it handles; undefined where nothing pauses it. */
  readonly served: Column | undefined;
  /** The unrounded steady month; NaN where it has no price. */
  readonly bill: Column;
  readonly resolutions: Column;
  /** What people cost for all contacts that are not resolved; only where it is asked for. */
  people(): Column;
}

/**
 * The spine compiled for many trials: each charge's schedule is its charge curve, the stages around it are the same
 * steps in doubles. It agrees with the whole quote of the turned case to about 12 digits (a law in the tests).
 * @param base the quote that the draws turn.
 */
export function fastOffer(base: Quote, columns: Columns, draws: Draws): FastOffer {
  const { offer, wanted, traffic } = base;
  const by: OfferDraws = {
    columns,
    draws,
    lengths: turnedLengths(columns, base, draws.interactions),
    handover: handoverOf(columns, base, draws),
  };
  const volume = draws.sessions ?? columns.constant(1);
  const usage = countUsage(wanted, offer).map((own) => ({
    ...own,
    least: own.channels.map(({ channel }) => leastReplies(offer, traffic.channels, channel)),
  }));
  const caps = usage.flatMap(({ charge, channels, least }) => {
    const { pauseAfter } = charge;
    if (pauseAfter === undefined) return [];
    const units = channels.map((own, index) => unitsOn(own.countedBy ?? charge, own, least[index] ?? 0, by));
    return [{ most: toDouble(pauseAfter), units: columns.product(volume, total(units)) }];
  });
  const served = caps.length === 0 ? undefined : servedBy(columns, caps);
  const handled = served === undefined ? volume : columns.product(volume, along(served, 0, 1));
  const resolved = total(wanted.channels.map((channel) => resolvedOn(channel, draws)));
  const amounts = usage.map((own) => chargeOf(own, { handled, offer, by }));
  const unresolved = offer.escalationFees.map(({ fee, channels }) => {
    const covered = wanted.channels.filter(({ name }) => coversChannel(channels, name));
    return times(total(covered.map((own) => unresolvedOn(own, draws))), toDouble(fee));
  });
  const seats = draws.seats ?? toDouble(offer.seats);
  const sessions = sum(traffic.channels.map((channel) => channel.sessions));
  return {
    servesAll: wanted.sessions.eq(sessions),
    served,
    bill: billOf(columns, offer, {
      handled,
      amounts,
      fees: {
        perSession: total(unresolved),
        fixed: along(seats, toDouble(offer.platformFee), toDouble(offer.seatPrice)),
      },
    }),
    resolutions: columns.product(handled, resolved),
    people: () => peopleOf(base, { columns, draws, volume, handled }),
  };
}

/** The part of the sessions up to the first volume cap. */
function servedBy(
  columns: Columns,
  caps: readonly { readonly most: number; readonly units: Column }[],
): Column {
  return columns.add(undefined, (into, count) => {
    into.fill(1, 0, count);
    for (const { most, units } of caps) {
      for (let trial = 0; trial < count; trial += 1) {
        // Without sessions nothing pauses: 0 ÷ 0 is no part.
        const part = most / (units.values[trial] as number);
        if (part < (into[trial] as number)) into[trial] = part;
      }
    }
  });
}

/** Σ over all channels (C − R)·h. */
function peopleOf(
  { traffic, wanted }: Quote,
  own: {
    readonly columns: Columns;
    readonly draws: Draws;
    readonly volume: Column;
    readonly handled: Column;
  },
): Column {
  const costOf = (name: string) => traffic.channels.find((channel) => channel.name === name)?.humanCost;
  const all = traffic.channels.reduce(
    (cost, { contacts, humanCost }) => cost + toDouble(contacts) * (humanCost ? toDouble(humanCost) : 0),
    0,
  );
  const resolved = wanted.channels.map((channel) => {
    const cost = costOf(channel.name);
    return times(resolvedOn(channel, own.draws), cost === undefined ? 0 : toDouble(cost));
  });
  const spared = own.columns.product(own.handled, total(resolved));
  return own.columns.product(undefined, total([along(own.volume, 0, all), along(spared, 0, -1)]));
}

interface Bill {
  readonly handled: Column;
  readonly amounts: readonly Amount[];
  readonly fees: { readonly perSession: Linear; readonly fixed: Linear };
}

/** The charges together, settled, and what else falls due in a steady month. */
function billOf(columns: Columns, offer: Offer, { handled, amounts, fees }: Bill): Column {
  const kept = 1 - toDouble(offer.discount);
  const minimumFee = toDouble(offer.minimumFee);
  const monthlyCap = offer.monthlyCap === undefined ? Infinity : toDouble(offer.monthlyCap);
  const annualMinimum = toDouble(offer.annualMinimum.div(MONTHS_IN_YEAR));
  const oneOff = toDouble(offer.oneOffFee.div(offer.amortizationMonths));
  const charged = addedUp(columns, handled, amounts);
  const usage =
    kept === 1 && minimumFee === 0 && monthlyCap === Infinity
      ? charged
      : columns.add(undefined, (into, count) => {
          for (let trial = 0; trial < count; trial += 1) {
            into[trial] = Math.min(
              Math.max((charged.values[trial] as number) * kept, minimumFee),
              monthlyCap,
            );
          }
        });
  const paid = addedUp(columns, handled, [
    { perSession: NOTHING, amount: usage },
    { perSession: fees.perSession, amount: undefined },
    ...(isNothing(fees.fixed)
      ? []
      : [{ perSession: NOTHING, amount: columns.product(undefined, fees.fixed) }]),
  ]);
  if (annualMinimum === 0 && oneOff === 0) return paid;
  return columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      const own = paid.values[trial] as number;
      into[trial] = (own < annualMinimum ? annualMinimum : own) + oneOff;
    }
  });
}

function addedUp(columns: Columns, handled: Column, amounts: readonly Amount[]): Column {
  const perSession = total(amounts.map((own) => own.perSession));
  const others = amounts.flatMap(({ amount }) => amount ?? []);
  const [only] = others;
  if (isNothing(perSession) && only !== undefined && others.length === 1) return only;
  const bySessions = columns.product(handled, perSession);
  if (others.length === 0) return bySessions;
  return columns.product(undefined, total([bySessions, ...others].map((own) => along(own, 0, 1))));
}

function isNothing({ constant, terms }: Linear): boolean {
  return constant === 0 && terms.length === 0;
}
