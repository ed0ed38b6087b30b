import { dec, max, ONE, sum, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { conflict, outOfRange } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case } from '../../scenario/levers.js';
import { logitNormal, lognormal, lognormalAbove, type OfNormal } from '../../stats/samplers.js';
import type { Traffic } from '../../traffic/channel.js';
import { turnCase } from '../turn-case.js';
import { DRAWN_LEVERS, type DrawnLever } from './block.js';

/** What is not known for sure: 8 of 10 times it lies between both ends, and as often below as above them. */
export interface Spread {
  readonly lever: DrawnLever;
  /** P10. */
  readonly low: Dec;
  /** P90; the same as P10 is a number that is known. */
  readonly high: Dec;
}

/** A lever that is drawn: its values, and where the traffic stands if they turn it in proportion. */
export interface Drawn {
  readonly lever: DrawnLever;
  readonly distribution: OfNormal;
  /** Values are rounded: P10 and P90 are met where they are whole themselves. */
  readonly isWhole: boolean;
}

/** Spreads as what is drawn in every trial and what is set once for all. */
export interface Plan {
  readonly drawn: readonly Drawn[];
  /** The case with its known numbers set. */
  settle(base: Case): Result<Case>;
}

/** Levers that turn each channel, and an offer's own rate, in proportion to where the whole traffic stands. */
export const PROPORTIONAL: readonly DrawnLever[] = [
  'sessions',
  'resolution rate',
  'interactions per session',
];

/**
 * Faults: a lever twice; ends that it does not take; ends the wrong way round; an end of 0 (a share: of 0 or 1) beside
 * another one, which no spread around it has; a lever that stands nowhere, or at 0.
 */
export function plan(spreads: readonly Spread[], traffic: Traffic): Result<Plan> {
  const faults = spreads.flatMap((own, index) => spreadFaults(own, spreads.slice(0, index)));
  if (faults.length > 0) return failed(...faults);
  const stands = new Map<DrawnLever, Dec>();
  for (const { lever, low, high } of spreads) {
    if (!PROPORTIONAL.includes(lever)) continue;
    const own = standsAt(traffic, lever);
    if (own === undefined || own.isZero()) {
      const where = own === undefined ? 'is not known' : 'is 0';
      return failed(conflict(placeOf(lever), `it ${where} in the traffic, so there is nothing to turn`));
    }
    if (low.lte(high)) stands.set(lever, own);
  }
  const known = spreads.filter(({ low, high }) => low.eq(high));
  const drawn = spreads
    .filter(({ low, high }) => !low.eq(high))
    .map(({ lever, low, high }) => {
      const unit = stands.get(lever);
      const distribution = distributionOf(lever, toDouble(low), toDouble(high));
      const isWhole = lever === 'seats';
      if (unit === undefined) return { lever, distribution, isWhole };
      const over = toDouble(unit);
      return { lever, distribution: (z: number) => distribution(z) / over, isWhole };
    })
    .sort((a, b) => DRAWN_LEVERS.indexOf(a.lever) - DRAWN_LEVERS.indexOf(b.lever));
  return ok({ drawn, settle: (base) => settled(base, known, stands) });
}

/** Volumes, lengths, prices and seats are lognormal, shares logit-normal; see the samplers for why. */
function distributionOf(lever: DrawnLever, low: number, high: number): OfNormal {
  switch (lever) {
    case 'resolution rate':
    case 'handover share':
      return logitNormal(low, high);
    case 'interactions per session':
      return low > 1 ? lognormalAbove(1, low, high) : lognormal(low, high);
    case 'sessions':
    case 'price level':
    case 'seats':
      return lognormal(low, high);
  }
}

function settled(base: Case, known: readonly Spread[], stands: ReadonlyMap<DrawnLever, Dec>): Result<Case> {
  let own = base;
  for (const { lever, low } of known) {
    const unit = stands.get(lever);
    const from = unit && LEVERS[lever].get(own);
    const value = unit === undefined ? low : from?.times(low).div(unit);
    if (value === undefined) continue;
    const turned = turnCase(own, lever, value);
    if (!turned.ok) return turned;
    own = turned.value;
  }
  return ok(own);
}

/** Where the traffic stands as a whole: sessions in all, rates blended over them. */
export function standsAt({ channels }: Traffic, lever: DrawnLever): Dec | undefined {
  const sessions = sum(channels.map((channel) => channel.sessions));
  if (lever === 'sessions' || sessions.isZero()) return sessions;
  const amounts: Dec[] = [];
  for (const channel of channels) {
    const own = lever === 'resolution rate' ? channel.resolutionRate : channel.interactionsPerSession;
    if (own === undefined) return undefined;
    amounts.push(channel.sessions.times(own));
  }
  return sum(amounts).div(max(sessions, dec(0)));
}

/** Where a spread stands, for sentences: the traffic has figures of the same names. */
function placeOf(lever: DrawnLever): string {
  return `Spread, ${LEVERS[lever].label}`;
}

function spreadFaults({ lever, low, high }: Spread, before: readonly Spread[]) {
  const { range } = LEVERS[lever];
  const label = placeOf(lever);
  if (before.some((other) => other.lever === lever)) return [conflict(label, 'it is given two spreads')];
  const refused = [low, high].filter((value) => !range.accepts(value));
  if (refused.length > 0) return refused.map((value) => outOfRange(label, value.toString(), range.takes));
  if (low.gt(high)) {
    return [conflict(label, `its low end is ${low.toString()} and its high end ${high.toString()}`)];
  }
  const atEnd = [low, high].some((value) => value.eq(ZERO) || (range.isShare === true && value.eq(ONE)));
  if (low.eq(high) || !atEnd) return [];
  const rule =
    range.isShare === true
      ? 'both ends of a spread must lie above 0 and below 1'
      : 'both ends of a spread must lie above 0';
  return [conflict(label, rule)];
}
