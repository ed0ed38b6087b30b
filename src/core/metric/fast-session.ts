import {
  difference,
  nearestQuotient,
  ONE_PAIR,
  pairOf,
  product,
  sum,
  type DoublePair,
} from '../exact/pair.js';
import type { PricedMeter } from './units-per-session.js';

/**
 * The unit economics of a session in plain numbers: each result is the nearest double of the exact decimal, as the
 * function of the same name without `fast` gives it. NaN where a number is out of range, does not fit, or leaves the
 * nearest double in doubt; the decimal path then says what it is.
 */

/** The average session in plain numbers, to be filled again for each row so that nothing is allocated. */
export interface PlainSession {
  interactionsPerSession: number;
  resolutionRate: number;
  handoverShare: number;
}

/** A priced session in plain numbers. */
export interface PlainPricedSession extends PlainSession {
  price: number;
  meter: PricedMeter;
  /** Money per session or resolution; Infinity is no cap. */
  cap: number;
  capPer: 'session' | 'resolution';
}

const NONE = pairOf(NaN);

/** What the cost of a session is divided by. */
export type FastDivisor = (session: PlainSession) => DoublePair;

export const PER_SESSION: FastDivisor = () => ONE_PAIR;
export const PER_RESOLUTION: FastDivisor = ({ resolutionRate }) => share(resolutionRate);
export const PER_INTERACTION: FastDivisor = ({ interactionsPerSession }) => positive(interactionsPerSession);

/** The cost of a session, with turns that are all the mean, ÷ `per`. */
export function fastEffectiveCost(session: PlainPricedSession, per: FastDivisor): number {
  const divisor = per(session);
  const units = fastBilledUnits(session.meter, session);
  const cost = nearestQuotient(product(money(session.price), units), divisor);
  if (session.cap === Infinity) return cost;
  const capped =
    session.capPer === 'session' ? cappedUnits(session.meter, units) : share(session.resolutionRate);
  return Math.min(cost, nearestQuotient(product(positive(session.cap), capped), divisor));
}

/** The price on meter `to` that gives the same bill. */
export function fastConvertedPrice(
  price: number,
  from: PricedMeter,
  to: PricedMeter,
  session: PlainSession,
): number {
  if (from === to) return price >= 0 ? price + 0 : NaN;
  return nearestQuotient(
    product(money(price), fastGenuineUnits(from, session)),
    fastGenuineUnits(to, session),
  );
}

/** The highest price worth paying for one unit of a meter. */
export function fastBreakEvenPrice(humanCost: number, meter: PricedMeter, session: PlainSession): number {
  const released = product(money(humanCost), share(session.resolutionRate));
  return nearestQuotient(released, fastBilledUnits(meter, session));
}

/** All replies of a session together cost no more than the cap; a resolution costs no more than it. */
function cappedUnits(meter: PricedMeter, units: DoublePair): DoublePair {
  return meter === 'resolution' ? units : ONE_PAIR;
}

/** On the resolution meter ρ + φ(1 − ρ), else the genuine units. */
function fastBilledUnits(meter: PricedMeter, session: PlainSession): DoublePair {
  const genuine = fastGenuineUnits(meter, session);
  if (meter !== 'resolution' || session.handoverShare === 0) return genuine;
  return sum(genuine, product(share(session.handoverShare), difference(ONE_PAIR, genuine)));
}

function fastGenuineUnits(meter: PricedMeter, session: PlainSession): DoublePair {
  if (meter === 'interaction') return positive(session.interactionsPerSession);
  return meter === 'session' ? ONE_PAIR : share(session.resolutionRate);
}

function money(value: number): DoublePair {
  return value >= 0 ? pairOf(value) : NONE;
}

function positive(value: number): DoublePair {
  return value > 0 ? pairOf(value) : NONE;
}

function share(value: number): DoublePair {
  return value >= 0 && value <= 1 ? pairOf(value) : NONE;
}
