import type { Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case, type LeverId } from '../../scenario/levers/levers.js';

/**
 * A case with a lever moved from where it stands to a value. Channels that differ keep what sets them apart, and the
 * value is met exactly. Where it stands already nothing changes.
 * Faults: nothing there to change.
 */
export function turnCase(base: Case, lever: LeverId, value: Dec): Result<Case> {
  const own = LEVERS[lever];
  if (own.get(base)?.eq(value) === true) return ok(base);
  return own.turn?.(base, value) ?? own.set(base, value);
}
