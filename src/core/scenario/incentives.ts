import { ONE, ZERO, dec, type Dec } from '../exact/decimal.js';
import { ok, type Result } from '../fault/result.js';
import { METERS } from '../meter/index.js';
import type { Charge } from '../terms/charge.js';
import type { Channel } from '../traffic/channel.js';
import type { Turns } from '../traffic/turns.js';
import { quote, type Quote } from './quote.js';

/** What an offer rewards and punishes: how its bill answers to one step of each rate. Unrounded, a steady month. */
export interface Incentives {
  /** One percentage point more of resolution rate, at constant volume. */
  readonly billPerPoint: Dec;
  /** The same step's change of the effective cost per resolution; undefined where nothing is resolved. */
  readonly costPerResolutionPerPoint: Dec | undefined;
  /** One more interaction in every session. */
  readonly billPerInteraction: Dec;
  readonly failureSpend: Dec;
  readonly whoPays: string;
}

const POINT = dec('0.01');

/**
 * The offer priced again one point of resolution rate higher (lower, and the sign turned, where a rate has no room
 * left), and one interaction longer. The bill does not move with the resolution rate under an interaction or session
 * meter; under a resolution meter it rises.
 */
export function incentives(base: Quote): Result<Incentives> {
  const { activity, exact, metrics } = base;
  const step = activity.channels.some(({ resolutionRate }) => resolutionRate.plus(POINT).gt(ONE))
    ? POINT.neg()
    : POINT;
  const better = requote(base, {
    rate: (resolutionRate) => resolutionRate.plus(step),
    turns: (turns) => turns,
    mean: (mean) => mean,
  });
  if (!better.ok) return better;
  const longer = requote(base, { rate: (rate) => rate, turns: oneReplyMore, mean: (mean) => mean.plus(ONE) });
  if (!longer.ok) return longer;

  const points = step.div(POINT);
  const costBefore = metrics.effectiveCostPerResolution;
  const costAfter = better.value.metrics.effectiveCostPerResolution;
  return ok({
    billPerPoint: better.value.exact.total.minus(exact.total).div(points),
    costPerResolutionPerPoint: costBefore && costAfter && costAfter.minus(costBefore).div(points),
    billPerInteraction: longer.value.exact.total.minus(exact.total),
    failureSpend: metrics.failureSpend,
    whoPays: whoPays(base),
  });
}

interface Change {
  rate(resolutionRate: Dec): Dec;
  mean(interactionsPerSession: Dec): Dec;
  turns(turns: Turns): Turns;
}

function requote({ traffic, offer }: Quote, change: Change): Result<Quote> {
  const channels = traffic.channels.map((channel): Channel => ({
    ...channel,
    resolutionRate: change.rate(channel.resolutionRate),
    interactionsPerSession: channel.interactionsPerSession && change.mean(channel.interactionsPerSession),
    turns: change.turns(channel.turns),
  }));
  const charges = offer.charges.map((charge): Charge => ({
    ...charge,
    turns: charge.turns && change.turns(charge.turns),
  }));
  return quote(
    { channels },
    {
      ...offer,
      charges,
      resolutionRate: offer.resolutionRate && change.rate(offer.resolutionRate),
      interactionsPerSession: offer.interactionsPerSession && change.mean(offer.interactionsPerSession),
    },
  );
}

function oneReplyMore(turns: Turns): Turns {
  if (turns.kind !== 'histogram') return turns;
  const rows = turns.rows.map(({ replies, count }) => ({ replies: replies.plus(ONE), count }));
  return { kind: 'histogram', rows, mean: turns.mean.plus(ONE) };
}

function whoPays({ offer }: Quote): string {
  const usage = offer.charges.filter(({ meter }) => METERS[meter].kind === 'usage');
  if (usage.length === 0) return 'Nobody: the price is flat';
  const outcome = usage.filter(({ meter }) => meter === 'resolution');
  const escalates = offer.escalationFees.some(({ fee }) => fee.gt(ZERO));
  const falsely = outcome.some(({ handoverShare }) => handoverShare.gt(ZERO));
  if (outcome.length === 0) return 'Buyer';
  if (outcome.length < usage.length) return 'Both: some charges are due whatever the outcome';
  if (escalates) return 'Vendor, but the buyer pays a fee for each';
  return falsely ? 'Vendor, except handovers billed as resolved' : 'Vendor';
}
