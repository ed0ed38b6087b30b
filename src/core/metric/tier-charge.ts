import type { Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { roundUnits } from '../exact/rounding.js';
import { outOfRange } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { amountOf } from '../terms/tariff/slice.js';
import { fallingRungs } from '../terms/tariff/falling-rungs.js';
import type { Tier, TierMode } from '../terms/tariff/tier.js';
import { rateTiers, scheduleEnd } from '../terms/tariff/tiers.js';
import { phrase } from '../phrase/phrase.js';

/** A quantity under a tiered schedule. */
export interface TieredUnits {
  readonly quantity: Dec;
  readonly tiers: readonly Tier[];
  readonly mode: TierMode;
}

/** What a quantity costs under tiers, in money. Faults: a quantity above the end of a closed last tier. */
export function tierCharge({ quantity, tiers, mode }: TieredUnits): Result<Dec> {
  const schedule = { kind: 'tiers', mode, tiers } as const;
  const falling = fallingRungs(mode, tiers, 'tiers');
  if (falling.length > 0) return failed(...falling);
  const end = scheduleEnd(schedule);
  if (end !== undefined && roundUnits(quantity).gt(end)) {
    const takes = phrase('atMostTiers', plain(end));
    return failed(outOfRange('quantity', plain(quantity), takes));
  }
  return ok(amountOf(rateTiers(quantity, schedule)));
}
