import { ONE, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { conflict, outOfRange } from '../../fault/fault.js';
import type { Place } from '../../fault/place.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { DRAWN_LEVERS, LEVERS, type Case, type DrawnLever } from '../../scenario/levers/levers.js';
import { totalSessions } from '../../scenario/levers/blend.js';
import { logitNormal, lognormal, type OfNormal } from '../../stats/samplers.js';
import type { Traffic } from '../../traffic/channel.js';
import { turnWithTraffic } from './turn-with-traffic.js';
import { phrase } from '../../phrase/phrase.js';

/** What is not known for sure: 8 of 10 times it lies between both ends, and as often below as above them. */
export interface Spread {
  readonly lever: DrawnLever;
  /** P10. */
  readonly low: Dec;
  /** P90; the same as P10 is a number that is known. */
  readonly high: Dec;
}

/** A lever that is drawn: its values, sessions over those of today. */
export interface DrawnSpread {
  readonly lever: DrawnLever;
  readonly distribution: OfNormal;
}

/** Spreads as what is drawn in every trial and what is set once for all. */
export interface DrawPlan {
  readonly drawn: readonly DrawnSpread[];
  /** The case with its known numbers set. */
  settle(base: Case): Result<Case>;
}

/**
 * Faults: a lever twice; ends that it does not take; ends the wrong way round; an end of 0 (a share: of 0 or 1) beside
 * another one, which no spread around it has; a lever that stands nowhere, or at 0.
 */
export function plan(spreads: readonly Spread[], traffic: Traffic): Result<DrawPlan> {
  const faults = spreads.flatMap((own, index) => spreadFaults(own, spreads.slice(0, index)));
  if (faults.length > 0) return failed(...faults);
  for (const { lever } of spreads) {
    const { ofTraffic } = LEVERS[lever];
    if (ofTraffic === undefined) continue;
    const own = ofTraffic.stands(traffic);
    if (own === undefined || own.isZero()) {
      const rule = phrase(own === undefined ? 'unknownInTraffic' : 'zeroInTraffic');
      return failed(conflict(placeOf(lever), rule));
    }
  }
  const sessions = toDouble(totalSessions(traffic));
  const known = spreads.filter(({ low, high }) => low.eq(high));
  const drawn = spreads
    .filter(({ low, high }) => !low.eq(high))
    .map(({ lever, low, high }) => {
      const distribution = distributionOf(lever, toDouble(low), toDouble(high));
      if (lever !== 'sessions') return { lever, distribution };
      return { lever, distribution: (z: number) => distribution(z) / sessions };
    })
    .sort((a, b) => DRAWN_LEVERS.indexOf(a.lever) - DRAWN_LEVERS.indexOf(b.lever));
  // Where the table gives no seats, those drawn are the only ones: any of them makes the offer one that has a price.
  const seats = spreads.filter(({ lever }) => lever === 'seats');
  return ok({ drawn, settle: (base) => settled(base, [...new Set([...known, ...seats])]) });
}

/** Volumes, lengths, prices and seats are lognormal, shares logit-normal; see the samplers for why. */
function distributionOf(lever: DrawnLever, low: number, high: number): OfNormal {
  return LEVERS[lever].range.isShare === true ? logitNormal(low, high) : lognormal(low, high);
}

function settled(base: Case, known: readonly Spread[]): Result<Case> {
  let own = base;
  // In the order in which they are drawn: a handover share is blended over what the rates leave unresolved.
  for (const { lever, low } of DRAWN_LEVERS.flatMap((id) => known.filter((spread) => spread.lever === id))) {
    if (LEVERS[lever].isOfSomeOffers === true && LEVERS[lever].get(own) === undefined) continue;
    const turned = turnWithTraffic(own, lever, low);
    if (!turned.ok) return turned;
    own = turned.value;
  }
  return ok(own);
}

/** A spread by its lever: which row that is, only its table knows. */
function placeOf(lever: DrawnLever): Place {
  return { table: 'spread', lever, parts: [{ name: LEVERS[lever].label }] };
}

function spreadFaults({ lever, low, high }: Spread, before: readonly Spread[]) {
  const { range } = LEVERS[lever];
  const label = placeOf(lever);
  if (before.some((other) => other.lever === lever)) return [conflict(label, phrase('twoSpreads'))];
  const refused = [low, high].filter((value) => !range.accepts(value));
  if (refused.length > 0) return refused.map((value) => outOfRange(label, plain(value), range.takes));
  if (low.gt(high)) {
    return [conflict(label, phrase('endsCrossed', plain(low), plain(high)))];
  }
  const atEnd = [low, high].some((value) => value.eq(ZERO) || (range.isShare === true && value.eq(ONE)));
  if (low.eq(high) || !atEnd) return [];
  return [conflict(label, phrase(range.isShare === true ? 'endsInside' : 'endsAboveZero'))];
}
