import { plain } from '../../exact/plain.js';
import { conflict, type Fault } from '../../fault/fault.js';
import { partOf, type Where } from '../../fault/place.js';
import { phrase } from '../../phrase/phrase.js';
import type { Tier, TierMode } from './tier.js';

/** The tiers of a price ladder that cost less than the smaller one before: such a quota nobody would buy. */
export function fallingRungs(mode: TierMode, tiers: readonly Tier[], where: Where): Fault[] {
  if (mode !== 'ladder') return [];
  return tiers.flatMap((tier, index) => {
    const before = tiers[index - 1];
    if (before === undefined) return [];
    const [price, smaller] = [tier.rate.plus(tier.flatFee), before.rate.plus(before.flatFee)];
    if (price.gte(smaller)) return [];
    const place = partOf(where, phrase('partTier'), index + 1);
    return [conflict(place, phrase('ladderFalls', plain(price), plain(smaller)))];
  });
}
