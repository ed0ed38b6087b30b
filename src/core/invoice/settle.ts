import { ZERO, max, min, sum, type Dec } from '../exact/decimal.js';
import type { MoneyRounding } from '../exact/rounding.js';
import { coversChannel } from '../terms/channels.js';
import type { DiscountOn } from '../terms/discount-on.js';
import { countedSeats, type Offer } from '../terms/offer.js';
import { isUsage, type RatedCharge } from '../terms/rate.js';
import type { Activity } from '../traffic/project.js';
import { beyondSteady } from './beyond-steady.js';
import { chargeLine } from './charge-line.js';
import { single, type Line } from './line.js';
import { phrase } from '../phrase/phrase.js';

/** One steady month's lines, before the contract year's and one-off amounts. */
export interface Month {
  /** One per charge, in the offer's order. */
  readonly charges: readonly Line[];
  /** Included amount (where there is one), discount, minimum fee and monthly cap: what the charges together are owed. */
  readonly adjustments: readonly Line[];
  /** Platform, seats and escalations, and the discount on them where there is one. */
  readonly fees: readonly Line[];
  /** Terms that a steady month has not: lines of no amount that say so. */
  readonly beyond: readonly Line[];
}

/** What the month is among others, where it is not like all of them. */
export interface Among {
  /** One-off money of usage charges that it may still take. */
  readonly oneOffLeft: Dec;
  /** Nothing is owed for it. */
  readonly isFree: boolean;
}

/**
 * charge lines → the month, each step a line of its own, computed from the (rounded) lines before it:
 * - the included amount first, money of usage charges that comes with the plan: of $27.78 of usage $5.00 is, and with a
 *   platform fee of $45.00 the month costs $67.78;
 * - one-off money next, because it takes the place of usage charges as they are listed, and what lapses with the month
 *   is used before what is kept;
 * - the discount next, because contracts take it off list charges, not off a floor or a ceiling;
 *   one on fees stands behind them: 20 % off fees of $500 are $100;
 * - the minimum fee next, as a top-up: a discount must not bring the bill below the floor that was agreed;
 * - the monthly cap after it, as a negative line: it is the most that usage costs, a floor included;
 *   a floor or a ceiling between two minor units is the next one above or below, so that the line keeps to it;
 * - fees last: they are owed for the platform, seats and handovers whatever the usage came to.
 */
export function settle(
  rated: readonly RatedCharge[],
  offer: Offer,
  activity: Activity,
  round: MoneyRounding,
  among?: Among,
): Month {
  const charges = rated.map((own, index) => chargeLine(own, index, round.nearest));
  if (among?.isFree === true) return { charges, adjustments: [], fees: [], beyond: [] };
  const included = includedAmount(charges, rated, offer, round.nearest);
  const once = oneOffAmount(charges, rated, included, among, round);
  const listed = total(charges).plus(included).plus(once);
  const discount = round.nearest(listed.times(discountOf(offer, 'usage'))).neg();
  const discounted = listed.plus(discount);
  // Without a minimum fee there is no floor: a month may be a rebate on those before it.
  const lacking = max(round.atLeast(offer.minimumFee).minus(discounted), ZERO);
  const topUp = offer.minimumFee.isZero() ? ZERO : lacking;
  const floored = discounted.plus(topUp);
  const takenOff =
    offer.monthlyCap === undefined ? ZERO : min(round.atMost(offer.monthlyCap).minus(floored), ZERO);
  const adjustments = [
    ...(offer.includedAmount.isZero()
      ? []
      : [single('includedAmount', phrase('lineIncludedAmount'), included)]),
    ...(once.isZero() ? [] : [single('oneOffAmount', phrase('lineOneOffAmount'), once)]),
    single('discount', phrase('lineDiscount'), discount),
    single('minimumFee', phrase('lineMinimumFee'), topUp),
    single('monthlyCap', phrase('lineMonthlyCap'), takenOff),
  ];
  const beyond = among === undefined ? beyondSteady(offer) : [];
  return { charges, adjustments, fees: monthlyFees(offer, activity, round.nearest), beyond };
}

/** What of the usage charges comes with the plan, below 0; what is held, seats and flat charges, does not. */
function includedAmount(
  charges: readonly Line[],
  rated: readonly RatedCharge[],
  offer: Offer,
  round: (amount: Dec) => Dec,
): Dec {
  if (offer.includedAmount.isZero()) return ZERO;
  return min(round(offer.includedAmount), max(ofUsage(charges, rated), ZERO)).neg();
}

/** What of the usage charges one-off money pays, below 0. */
function oneOffAmount(
  charges: readonly Line[],
  rated: readonly RatedCharge[],
  included: Dec,
  among: Among | undefined,
  round: MoneyRounding,
): Dec {
  if (among === undefined || among.oneOffLeft.isZero()) return ZERO;
  const left = max(ofUsage(charges, rated).plus(included), ZERO);
  return min(round.atMost(among.oneOffLeft), left).neg();
}

function ofUsage(charges: readonly Line[], rated: readonly RatedCharge[]): Dec {
  return total(charges.filter((_, index) => rated[index] !== undefined && isUsage(rated[index])));
}

/** The share taken off the charges, or off the monthly fees. */
export function discountOf({ discount, discountOn }: Offer, part: Exclude<DiscountOn, 'all'>): Dec {
  return discountOn === part || discountOn === 'all' ? discount : ZERO;
}

function monthlyFees(offer: Offer, activity: Activity, round: (amount: Dec) => Dec): Line[] {
  const fees = listedFees(offer, activity, round);
  const share = discountOf(offer, 'fees');
  if (share.isZero()) return fees;
  const discount = round(total(fees).times(share)).neg();
  return [...fees, single('feeDiscount', phrase('lineFeeDiscount'), discount)];
}

function listedFees(offer: Offer, activity: Activity, round: (amount: Dec) => Dec): Line[] {
  const seats = countedSeats(offer);
  const escalated = offer.escalationFees.map(({ fee, channels }) => {
    const covered = activity.channels.filter((channel) => coversChannel(channels, channel.name));
    return { fee, sessions: sum(covered.map((channel) => channel.unresolved)) };
  });
  const escalation = sum(escalated.map(({ fee, sessions }) => fee.times(sessions)));
  return [
    {
      ...single('platformFee', phrase('linePlatformFee'), round(offer.platformFee)),
      rate: offer.platformFee,
    },
    {
      ...single('seatFee', phrase('lineSeats'), round(seats.times(offer.seatPrice))),
      quantity: seats,
      unit: phrase('countedSeats'),
      rate: offer.seatPrice,
    },
    {
      ...single('escalationFee', phrase('lineEscalationFee'), round(escalation)),
      quantity: sum(escalated.map(({ sessions }) => sessions)),
      unit: phrase('countedUnresolved'),
      rate: escalated.length === 1 ? escalated[0]?.fee : undefined,
    },
  ];
}

export function total(lines: readonly Line[]): Dec {
  return sum(lines.map((line) => line.amount));
}
