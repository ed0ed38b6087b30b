import { dec, max, toDouble } from '../../exact/decimal.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { currencyFault } from '../../scenario/ranking/currencies.js';
import { LEVERS, type SweptLever } from '../../scenario/levers/levers.js';
import { readOfferRows, readTrafficRows } from '../../scenario/tables/read-scenario.js';
import type { Tables } from '../../scenario/tables/scenario.js';
import { servingLessIsLast, type RankBasis } from '../../scenario/ranking/rank-basis.js';
import { leverValues } from '../../scenario/what-if/what-if.js';
import { serves } from '../../terms/serves.js';
import type { Offer } from '../../terms/offer.js';
import type { Traffic } from '../../traffic/channel.js';
import { firstWhere, type OfferRange } from './first-where.js';
import type { EnvelopePart } from './lower-envelope.js';
import { offerLine, type OfferLine } from './offer-line.js';
import { rangeOf, type Range } from './sweep.js';

export interface CurvePoint {
  readonly at: number;
  /** The figure that ranks; undefined where the offer has no price, or there is no such figure. */
  readonly cost: number | undefined;
}

/** Where another offer becomes the first. */
export interface Crossing {
  readonly at: number;
  /** The figure that both have there. */
  readonly cost: number;
  /** The first before, and the first after. */
  readonly between: readonly [string, string];
}

/** The figure that ranks with each offer over a lever: what a chart draws. */
export interface LeverCurves {
  readonly from: number;
  readonly to: number;
  /** Every offer that has a price somewhere in the range, in the order of the table. */
  readonly curves: readonly { readonly offer: string; readonly points: readonly CurvePoint[] }[];
  readonly crossings: readonly Crossing[];
  /** Where the lever stands; undefined where it is not known. */
  readonly now: number | undefined;
  /** Which offer the ranking has first where, among those that serve the most of the channels unless all stand in one order. */
  readonly cheapest: readonly OfferRange[];
  /** Where such an offer has the lowest figure by a bill of 0, though not every rate of it is free: the ranking puts it last. */
  readonly billingNothing: readonly OfferRange[];
}

/** Resolution rates below this cost more than a chart can show. */
const LOWEST_RATE = 0.05;
const TIMES_TODAY = 3;
const USUAL_INTERACTIONS = 15;
/** About how many points a line is drawn by that bends all along. */
const BENT_POINTS = 15;
/** Beside a jump, of the range: the same place to the eye. */
const BESIDE = 1e-9;

/**
 * The figure of a basis for every offer over a lever: resolution rates (a resolution's cost from 5 % up), sessions up to
 * three times today's, or 1 to 15 interactions per session (up to twice today's). Drawn from the exact lines and jumps where
 * an offer has them, each jump by its two ends; an offer that bends all along by about 15 whole quotes.
 * @param points how many values are tried, ends included; at least 2.
 * Faults: a table that cannot be read; two currencies; no sessions to scale.
 */
export function leverCurves(
  tables: Tables,
  lever: SweptLever,
  points: number,
  basis: RankBasis = 'cost per resolution',
): Result<LeverCurves> {
  const { channels: traffic } = readTrafficRows(tables.traffic);
  const { offers } = readOfferRows(tables.offers);
  if (!traffic.ok) return traffic;
  if (!offers.ok) return offers;
  const currencies = currencyFault(offers.value);
  if (currencies !== undefined) return failed(currencies);
  const now = leverValues(tables)[lever];
  const range = shownRange(lever, traffic.value, now);
  const isHigh = lever === 'resolution rate' && basis === 'cost per resolution';
  const [from, to] = [isHigh ? LOWEST_RATE : toDouble(range.from), toDouble(range.to)];
  const values = steps(from, to, Math.max(points, 2), now);
  const known = offers.value.flatMap(({ offer }) => (offer.ok ? [offer.value] : []));
  for (const offer of known) {
    const turned = LEVERS[lever].set({ traffic: traffic.value, offer }, range.to);
    if (!turned.ok) return turned;
  }
  const drawn = known
    .map((offer) => ({ offer, line: offerLine({ traffic: traffic.value, offer }, range, basis) }))
    .map((own) => ({ ...own, points: pointsOf(own.line, values, { range, from, to }) }))
    .filter((own) => own.points.some(({ cost }) => cost !== undefined));
  const most = Math.max(0, ...drawn.map(({ offer }) => sessionsServed(offer, traffic.value)));
  const serving = servingLessIsLast(basis, traffic.value)
    ? drawn.filter(({ offer }) => sessionsServed(offer, traffic.value) === most)
    : drawn;
  const { parts, billingNothing } = firstWhere(serving, traffic.value, {
    range,
    from,
    to,
    values: coarse(values),
  });
  const cheapest = parts.flatMap((part) =>
    part.line === undefined ? [] : [{ from: part.from, to: part.to, offer: part.line.offer }],
  );
  return ok({
    from,
    to,
    now,
    curves: drawn.map(({ offer, points: own }) => ({ offer: offer.name, points: own })),
    crossings: crossingsOf(parts),
    cheapest,
    billingNothing,
  });
}

function shownRange(lever: SweptLever, traffic: Traffic, now: number | undefined): Range {
  const range = rangeOf(lever, traffic);
  switch (lever) {
    case 'resolution rate':
      return range;
    case 'sessions':
      return { ...range, to: range.probe.times(TIMES_TODAY) };
    case 'interactions per session': {
      const most = max(dec(USUAL_INTERACTIONS), dec(Math.ceil(2 * (now ?? 0))));
      return { ...range, to: most.gt(range.to) ? range.to : most };
    }
  }
}

function steps(from: number, to: number, count: number, now: number | undefined): number[] {
  const even = Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
  const inside = now !== undefined && now > from && now < to ? [now] : [];
  return rising([...even.slice(0, -1), to, ...inside]);
}

function rising(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The points of a line: the values that all lines share, and the places just before and just after its own breaks. */
function pointsOf(
  line: OfferLine,
  values: readonly number[],
  { range, from, to }: { readonly range: Range; readonly from: number; readonly to: number },
): CurvePoint[] {
  if (line.curve === undefined) return coarse(values).map((at) => ({ at, cost: line.at(at) }));
  const { pieces } = line.curve;
  const beside = (to - from) * BESIDE;
  const breaks = pieces
    .flatMap((piece) => (piece.to === undefined ? [] : [toDouble(piece.to.plus(range.from))]))
    .filter((at) => at > from && at < to);
  // More breaks than the chart has points are closer than it can show.
  const own = breaks.length > values.length * 2 ? [] : breaks.flatMap((at) => [at - beside, at + beside]);
  return rising([...values, ...own]).map((at) => ({ at, cost: line.at(at) }));
}

/** The values at which a bent line is tried: each is a whole quote, and such a line is smooth. */
function coarse(values: readonly number[]): number[] {
  const step = Math.max(1, Math.floor(values.length / BENT_POINTS));
  return values.filter((_, index) => index % step === 0 || index === values.length - 1);
}

function sessionsServed(offer: Offer, { channels }: Traffic): number {
  return channels
    .filter(({ name }) => serves(offer, name))
    .reduce((total, { sessions }) => total + toDouble(sessions), 0);
}

function crossingsOf(envelope: readonly EnvelopePart[]): Crossing[] {
  return envelope.slice(1).flatMap((after, index): Crossing[] => {
    const before = envelope[index];
    const cost = before?.line?.at(after.from);
    if (before?.line === undefined || after.line === undefined || cost === undefined) return [];
    return [{ at: after.from, cost, between: [before.line.offer, after.line.offer] }];
  });
}
