import { fastMixtureQuotient, fastProductQuotient } from '../exact/fast.js';
import type { PricedMeter } from './units-per-session.js';

/** A priced session in plain numbers, to be filled again for each row so that nothing is allocated. */
export interface PlainSession {
  price: number;
  meter: PricedMeter;
  interactionsPerSession: number;
  resolutionRate: number;
  handoverShare: number;
  /** Money per session; Infinity is no cap. */
  cap: number;
}

/** What the cost of a session is divided by; NaN where that is out of range. */
export type FastDivisor = (session: PlainSession) => number;

export const PER_SESSION: FastDivisor = () => 1;
export const PER_RESOLUTION: FastDivisor = ({ resolutionRate: rate }) => (rate > 0 && rate <= 1 ? rate : NaN);
export const PER_INTERACTION: FastDivisor = ({ interactionsPerSession: mean }) => (mean > 0 ? mean : NaN);

/**
 * The cost of a session ÷ `divisor`, with `mean` turns and a cap per session: the nearest double of the exact decimal,
 * as `sessionCost` and the effective costs give it. NaN where a number is out of range or too long for exact whole
 * numbers; the decimal path then says what it is.
 */
export function fastSessionCost(session: PlainSession, divisor: number): number {
  const { price, meter, resolutionRate, cap } = session;
  if (!(price >= 0)) return NaN;
  if (meter === 'interaction') {
    if (!(session.interactionsPerSession > 0)) return NaN;
    const uncapped = fastProductQuotient(price, session.interactionsPerSession, divisor);
    return cap === Infinity ? uncapped : Math.min(uncapped, fastProductQuotient(cap, 1, divisor));
  }
  const rate = Math.min(price, cap);
  if (meter === 'session') return fastProductQuotient(rate, 1, divisor);
  return fastMixtureQuotient(rate, resolutionRate, session.handoverShare, divisor);
}
