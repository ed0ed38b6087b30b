import { ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { outOfRange } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case } from '../../scenario/levers/levers.js';
import { quote, type Quote } from '../../scenario/quote/quote.js';
import { phrase } from '../../phrase/phrase.js';

/** What a single month with more sessions than usual does to an offer. */
export interface SpikeMonth {
  readonly quote: Quote;
  /** The rounded steady month at the spike, and as usual. */
  readonly bill: Dec;
  readonly before: Dec;
}

/**
 * The busiest month, as a stress test: everything as it is, with so many times the sessions.
 * Faults: a negative factor; no price as usual, or at the spike.
 */
export function spikeMonth(base: Case, factor: Dec): Result<SpikeMonth> {
  if (factor.lt(ZERO)) return failed(outOfRange('spike', plain(factor), phrase('spikeFactor')));
  const usual = quote(base.traffic, base.offer);
  if (!usual.ok) return usual;
  const sessions = (LEVERS.sessions.get(base) ?? ZERO).times(factor);
  const turned = LEVERS.sessions.set(base, sessions);
  const own = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
  return own.ok
    ? ok({ quote: own.value, bill: own.value.reported.total, before: usual.value.reported.total })
    : own;
}
