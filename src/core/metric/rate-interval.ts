import type { Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { nothingToDivideBy, outOfRange } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { centralNormalQuantile } from '../stats/central-normal-quantile.js';
import { wilsonInterval, type ConfidenceInterval } from '../stats/wilson-interval.js';
import { phrase } from '../phrase/phrase.js';

/** A resolution rate as it was measured. */
export interface MeasuredRate {
  /** 0 or more. */
  readonly resolutions: Dec;
  /** 0 or more. */
  readonly sessions: Dec;
  /** Above 0 and below 1. */
  readonly confidence: Dec;
}

/**
 * Where the true resolution rate lies, with the given confidence, when so many of so many sessions were resolved.
 * @param quantile `centralNormalQuantile`, or one that remembers: it takes longer than all the rest
 * Faults: no sessions; more resolutions than sessions.
 */
export function rateInterval(
  { resolutions, sessions, confidence }: MeasuredRate,
  quantile = centralNormalQuantile,
): Result<ConfidenceInterval> {
  if (sessions.isZero()) return failed(nothingToDivideBy('sessions'));
  if (resolutions.gt(sessions)) {
    return failed(outOfRange('resolutions', plain(resolutions), phrase('atMostSessions', plain(sessions))));
  }
  return ok(wilsonInterval(resolutions, sessions, quantile(confidence)));
}
