import { sum, toDouble } from '../../exact/decimal.js';
import type { Quote } from '../../scenario/quote/quote.js';
import { discountOf } from '../../invoice/settle.js';
import { coversChannel } from '../../terms/channels.js';
import { meterOf } from '../../terms/charge.js';
import { count as countUsage } from '../../terms/count.js';
import { isForeign, type Offer } from '../../terms/offer.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import { along, NOTHING, times, total, type Column, type Columns, type Linear } from './columns.js';
import type { Draws } from './draws.js';
import { chargeOf, seatsOf, type Amount } from './fast-charge.js';
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
  const feesKept = 1 - toDouble(discountOf(offer, 'fees'));
  const sessions = sum(traffic.channels.map((channel) => channel.sessions));
  return {
    servesAll: wanted.sessions.eq(sessions),
    served,
    bill: reportedBill(by, offer, {
      handled,
      amounts,
      fees: {
        perSession: times(total(unresolved), feesKept),
        fixed: times(
          along(seatsOf(offer, by), toDouble(offer.platformFee), toDouble(offer.seatPrice)),
          feesKept,
        ),
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
  /** In the order of the offer's charges. */
  readonly amounts: readonly Amount[];
  readonly fees: { readonly perSession: Linear; readonly fixed: Linear };
}

/** The bill in the currency that is reported. */
function reportedBill({ columns, draws }: OfferDraws, offer: Offer, bill: Bill): Column {
  const own = billOf(columns, offer, bill);
  if (!isForeign(offer)) return own;
  const rate = draws.exchange?.values;
  const stands = toDouble(offer.exchangeRate);
  return columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1)
      into[trial] = (own.values[trial] as number) * (rate?.[trial] ?? stands);
  });
}

/** The charges together, settled, and what else falls due in a steady month. */
function billOf(columns: Columns, offer: Offer, { handled, amounts, fees }: Bill): Column {
  const kept = 1 - toDouble(discountOf(offer, 'usage'));
  const minimumFee = toDouble(offer.minimumFee);
  const monthlyCap = offer.monthlyCap === undefined ? Infinity : toDouble(offer.monthlyCap);
  const annualMinimum = toDouble(offer.annualMinimum.div(MONTHS_IN_YEAR));
  const oneOff = toDouble(offer.oneOffFee.div(offer.amortizationMonths));
  const charged = chargedBeyond(columns, offer, { handled, amounts });
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

/** The charges, less what of those for usage comes with the plan. */
function chargedBeyond(columns: Columns, offer: Offer, { handled, amounts }: Omit<Bill, 'fees'>): Column {
  const included = toDouble(offer.includedAmount);
  if (included === 0) return addedUp(columns, handled, amounts);
  const ofKind = (isUsage: boolean) =>
    amounts.filter((_, index) => {
      const charge = offer.charges[index];
      return charge !== undefined && (meterOf(charge).kind === 'usage') === isUsage;
    });
  const usage = addedUp(columns, handled, ofKind(true));
  const held = addedUp(columns, handled, ofKind(false));
  return columns.add(undefined, (into, count) => {
    for (let trial = 0; trial < count; trial += 1) {
      into[trial] = Math.max((usage.values[trial] as number) - included, 0) + (held.values[trial] as number);
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
