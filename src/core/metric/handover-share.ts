import { ONE, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, outOfRange } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Vocabulary } from '../grid/word.js';
import { METER_WORDS } from '../meter/meter-word.js';
import { phrase } from '../phrase/phrase.js';

/** What such a share may be of. */
export const SHARE_OF_WORDS: Vocabulary<'sessions' | 'billed'> = {
  sessions: METER_WORDS.session,
  billed: ['billed resolutions', 'resolutions', 'outcomes'],
};

/** Sessions billed as resolved that were not, as a buyer knows them: a share of all sessions or of the billed ones. */
export interface FalseResolutions {
  /** 0 to 1. */
  readonly share: Dec;
  readonly of: 'sessions' | 'billed';
  /** ρ, 0 to 1. */
  readonly resolutionRate: Dec;
}

/**
 * φ, the handover share: the share of unresolved sessions that the vendor bills as resolved. Of sessions:
 * share ÷ (1 − ρ); of billed resolutions: share·ρ ÷ ((1 − share)(1 − ρ)).
 * Faults: a resolution rate of 1, which leaves no unresolved sessions; a share that would take more of them than there are.
 */
export function handoverShare({ share, of, resolutionRate }: FalseResolutions): Result<Dec> {
  const unresolved = ONE.minus(resolutionRate);
  if (unresolved.isZero()) {
    return failed(outOfRange('resolutionRate', '1', phrase('belowOne')));
  }
  const billed = of === 'billed';
  const over = billed ? ONE.minus(share).times(unresolved) : unresolved;
  const falsely = billed ? share.times(resolutionRate) : share;
  // A bill of false resolutions alone (share 1) has no genuine ones to measure them by.
  if (over.isZero() || falsely.gt(over)) {
    return failed(conflict('share', phrase('moreUnresolved', plain(resolutionRate), plain(share))));
  }
  return ok(falsely.div(over));
}
