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

/** The cost of a session, with turns that are all the mean, by what a meter counts in it. */
export function fastEffectiveCost(session: PlainPricedSession, per: PricedMeter): number {
  const divisor = fastGenuineUnits(per, session);
  const units = fastBilledUnits(session.meter, session);
  const cost = nearestQuotient(product(pairOf(money(session.price)), units), divisor);
  if (session.cap === Infinity) return cost;
  const capped =
    session.capPer === 'session'
      ? cappedUnits(session.meter, units)
      : fastGenuineUnits('resolution', session);
  return Math.min(cost, nearestQuotient(product(pairOf(positive(session.cap)), capped), divisor));
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
    product(pairOf(money(price)), fastGenuineUnits(from, session)),
    fastGenuineUnits(to, session),
  );
}

/** The highest price worth paying for one unit of a meter. */
export function fastBreakEvenPrice(humanCost: number, meter: PricedMeter, session: PlainSession): number {
  const released = product(pairOf(money(humanCost)), fastGenuineUnits('resolution', session));
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
  return sum(genuine, product(pairOf(share(session.handoverShare)), difference(ONE_PAIR, genuine)));
}

function fastGenuineUnits(meter: PricedMeter, session: PlainSession): DoublePair {
  return meter === 'session'
    ? ONE_PAIR
    : pairOf(plainUnits(meter, session.interactionsPerSession, session.resolutionRate));
}

/** Units of a session that are billed without handovers; NaN where they are out of range. */
export function plainUnits(
  meter: PricedMeter,
  interactionsPerSession: number,
  resolutionRate: number,
): number {
  if (meter === 'interaction') return positive(interactionsPerSession);
  return meter === 'session' ? 1 : share(resolutionRate);
}

/** NaN where it is less than nothing. */
export function money(value: number): number {
  return value >= 0 ? value : NaN;
}

function positive(value: number): number {
  return value > 0 ? value : NaN;
}

function share(value: number): number {
  return value >= 0 && value <= 1 ? value : NaN;
}
