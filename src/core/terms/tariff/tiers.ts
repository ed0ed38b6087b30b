import { ONE, ZERO, min, type Dec } from '../../exact/decimal.js';
import { roundUnits } from '../../exact/rounding.js';
import type { Vocabulary } from '../../grid/word.js';
import type { Slice } from './slice.js';

/** One step of a rate schedule: units up to `upTo` (inclusive; undefined is open) at `rate`, and a fee once entered. */
export interface Tier {
  readonly upTo: Dec | undefined;
  readonly rate: Dec;
  readonly flatFee: Dec;
}

/** `graduated`: each unit at its own tier's rate. `volume`: all units at the rate of the tier the total falls in. */
export type TierMode = 'graduated' | 'volume';

export const TIER_MODE_WORDS: Vocabulary<TierMode> = { graduated: [], volume: [] };

/** Tiers in rising order of `upTo`; only the last may be open. */
export interface Tiers {
  readonly kind: 'tiers';
  readonly mode: TierMode;
  readonly tiers: readonly Tier[];
}

/** The quantity above which a schedule has no rate; undefined if its last tier is open. */
export function scheduleEnd({ tiers }: Tiers): Dec | undefined {
  return tiers.at(-1)?.upTo;
}

/**
 * The slices of `billed` units. The first tier is entered from the start: 0 units cost its flat fee, and nothing without
 * one. Units beyond a closed last tier have no price: see `scheduleEnd`.
 */
export function rateTiers(billed: Dec, schedule: Tiers): Slice[] {
  const units = roundUnits(billed);
  if (units.lte(0)) return schedule.tiers.slice(0, 1).flatMap((first) => flatFeeSlices(0, first));
  return schedule.mode === 'graduated' ? graduated(units, schedule.tiers) : volume(units, schedule.tiers);
}

function graduated(units: Dec, tiers: readonly Tier[]): Slice[] {
  const slices: Slice[] = [];
  let below = ZERO;
  for (const [index, tier] of tiers.entries()) {
    if (units.lte(below)) break;
    const quantity = (tier.upTo === undefined ? units : min(units, tier.upTo)).minus(below);
    slices.push(...tierSlices(index, quantity, tier));
    below = tier.upTo ?? units;
  }
  return slices;
}

function volume(units: Dec, tiers: readonly Tier[]): Slice[] {
  const index = tiers.findIndex((tier) => tier.upTo === undefined || units.lte(tier.upTo));
  const tier = tiers[index];
  return tier === undefined ? [] : tierSlices(index, units, tier);
}

function tierSlices(index: number, quantity: Dec, tier: Tier): Slice[] {
  const { rate } = tier;
  const units: Slice = { label: `Tier ${index + 1}`, quantity, rate, amount: quantity.times(rate) };
  return [units, ...flatFeeSlices(index, tier)];
}

function flatFeeSlices(index: number, { flatFee }: Tier): Slice[] {
  if (flatFee.isZero()) return [];
  return [{ label: `Tier ${index + 1} flat fee`, quantity: ONE, rate: undefined, amount: flatFee }];
}
