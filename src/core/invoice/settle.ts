import { ONE, ZERO, max, min, sum, type Dec } from '../exact/decimal.js';
import type { MoneyRounding } from '../exact/rounding.js';
import { coversChannel } from '../terms/channels.js';
import type { DiscountOn } from '../terms/discount-on.js';
import { countedSeats, type Offer } from '../terms/offer.js';
import { isUsage, type RatedCharge } from '../terms/rate.js';
import type { Activity } from '../traffic/project.js';
import { chargeLine } from './charge-line.js';
import type { Line, LineKind } from './line.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** One steady month's lines, before the contract year's and one-off amounts. */
export interface Month {
  /** One per charge, in the offer's order. */
  readonly charges: readonly Line[];
  /** Included amount (where there is one), discount, minimum fee and monthly cap: what the charges together are owed. */
  readonly adjustments: readonly Line[];
  /** Platform, seats and escalations, and the discount on them where there is one. */
  readonly fees: readonly Line[];
}

/**
 * charge lines → the month, each step a line of its own, computed from the (rounded) lines before it:
 * - the included amount first, money of usage charges that comes with the plan: of $27.78 of usage $5.00 is, and with a
 *   platform fee of $45.00 the month costs $67.78;
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
): Month {
  const charges = rated.map((own, index) => chargeLine(own, index, round.nearest));
  const listed = total(charges);
  const included = includedAmount(charges, rated, offer, round.nearest);
  const beyond = listed.plus(included);
  const discount = round.nearest(beyond.times(discountOf(offer, 'usage'))).neg();
  const discounted = beyond.plus(discount);
  const topUp = max(round.atLeast(offer.minimumFee).minus(discounted), ZERO);
  const floored = discounted.plus(topUp);
  const takenOff =
    offer.monthlyCap === undefined ? ZERO : min(round.atMost(offer.monthlyCap).minus(floored), ZERO);
  const adjustments = [
    ...(offer.includedAmount.isZero()
      ? []
      : [single('includedAmount', phrase('lineIncludedAmount'), included)]),
    single('discount', phrase('lineDiscount'), discount),
    single('minimumFee', phrase('lineMinimumFee'), topUp),
    single('monthlyCap', phrase('lineMonthlyCap'), takenOff),
  ];
  return { charges, adjustments, fees: monthlyFees(offer, activity, round.nearest) };
}

/** What of the usage charges comes with the plan, below 0; what is held, seats and flat charges, does not. */
function includedAmount(
  charges: readonly Line[],
  rated: readonly RatedCharge[],
  offer: Offer,
  round: (amount: Dec) => Dec,
): Dec {
  if (offer.includedAmount.isZero()) return ZERO;
  const usage = charges.filter((_, index) => rated[index] !== undefined && isUsage(rated[index]));
  return min(round(offer.includedAmount), total(usage)).neg();
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

/** A line of one amount, owed once a month. */
export function single(kind: LineKind, label: Text, amount: Dec): Line {
  return {
    kind,
    charge: undefined,
    label,
    quantity: ONE,
    unit: phrase('countedMonth'),
    rate: undefined,
    amount,
  };
}

export function total(lines: readonly Line[]): Dec {
  return sum(lines.map((line) => line.amount));
}
