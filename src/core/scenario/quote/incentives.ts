import { ONE, ZERO, dec, type Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import { countsResolutions, meterOf, type Charge } from '../../terms/charge.js';
import type { Channel } from '../../traffic/channel.js';
import type { SessionLengthDistribution } from '../../traffic/session-lengths.js';
import { quote, type Quote } from './quote.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/**
 * What an offer rewards and punishes: how its bill answers to one step of each rate. Unrounded, a steady month. A step
 * that takes the offer where it has no price (beyond the end of its tiers) has that fault, and the others stand.
 */
export interface Incentives {
  /** One percentage point more of resolution rate, at constant volume. */
  readonly billPerPoint: Result<Dec>;
  /** The same step's change of the effective cost per resolution; undefined where nothing is resolved. */
  readonly costPerResolutionPerPoint: Result<Dec | undefined>;
  /** One more interaction in every session. */
  readonly billPerInteraction: Result<Dec>;
  readonly failureSpend: Dec;
  readonly whoPays: Text;
}

const POINT = dec('0.01');

/**
 * The offer priced again one point of resolution rate higher (lower, and the sign turned, where a rate has no room
 * left), and one interaction longer. The bill does not move with the resolution rate under an interaction or session
 * meter; under a resolution meter it rises.
 */
export function incentives(base: Quote): Incentives {
  const { activity, exact, metrics } = base;
  const step = activity.channels.some(({ resolutionRate }) => resolutionRate.plus(POINT).gt(ONE))
    ? POINT.neg()
    : POINT;
  const better = requote(base, {
    rate: (resolutionRate) => resolutionRate.plus(step),
    turns: (turns) => turns,
    mean: (mean) => mean,
  });
  const longer = requote(base, { rate: (rate) => rate, turns: oneReplyMore, mean: (mean) => mean.plus(ONE) });
  const points = step.div(POINT);
  const costBefore = metrics.effectiveCostPerResolution;
  return {
    billPerPoint: change(better, (own) => own.exact.total.minus(exact.total).div(points)),
    costPerResolutionPerPoint: change(better, (own) => {
      const costAfter = own.metrics.effectiveCostPerResolution;
      return costBefore && costAfter && costAfter.minus(costBefore).div(points);
    }),
    billPerInteraction: change(longer, (own) => own.exact.total.minus(exact.total)),
    failureSpend: metrics.failureSpend,
    whoPays: whoPays(base),
  };
}

function change<Value>(after: Result<Quote>, from: (own: Quote) => Value): Result<Value> {
  return after.ok ? ok(from(after.value)) : after;
}

interface Step {
  rate(resolutionRate: Dec): Dec;
  mean(interactionsPerSession: Dec): Dec;
  turns(turns: SessionLengthDistribution): SessionLengthDistribution;
}

function requote({ traffic, offer }: Quote, by: Step): Result<Quote> {
  const channels = traffic.channels.map((channel): Channel => ({
    ...channel,
    resolutionRate: by.rate(channel.resolutionRate),
    interactionsPerSession: channel.interactionsPerSession && by.mean(channel.interactionsPerSession),
    turns: by.turns(channel.turns),
  }));
  const charges = offer.charges.map((charge): Charge => ({
    ...charge,
    turns: charge.turns && by.turns(charge.turns),
  }));
  return quote(
    { channels },
    {
      ...offer,
      charges,
      resolutionRate: offer.resolutionRate && by.rate(offer.resolutionRate),
      interactionsPerSession: offer.interactionsPerSession && by.mean(offer.interactionsPerSession),
    },
  );
}

/** The same spread with one more reply in every session. */
export function oneReplyMore(turns: SessionLengthDistribution): SessionLengthDistribution {
  if (turns.kind !== 'histogram') return turns;
  const rows = turns.rows.map(({ replies, count }) => ({ replies: replies.plus(ONE), count }));
  return { kind: 'histogram', rows, mean: turns.mean.plus(ONE) };
}

function whoPays({ offer }: Quote): Text {
  const usage = offer.charges.filter((charge) => meterOf(charge).kind === 'usage');
  if (usage.length === 0) return phrase('paysNobody');
  const outcome = usage.filter(countsResolutions);
  const escalates = offer.escalationFees.some(({ fee }) => fee.gt(ZERO));
  const falsely = outcome.some(({ handoverShare }) => handoverShare.gt(ZERO));
  if (outcome.length === 0) return phrase('paysBuyer');
  if (outcome.length < usage.length) return phrase('paysBoth');
  if (escalates) return phrase('paysVendorForFee');
  return phrase(falsely ? 'paysVendorMostly' : 'paysVendor');
}
