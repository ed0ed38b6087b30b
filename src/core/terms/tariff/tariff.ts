import type { Dec } from '../../exact/decimal.js';
import { rateCommitment, type Commitment } from './commitment.js';
import { ratePackage, type Package } from './package.js';
import { ratePerUnit, type PerUnit } from './per-unit.js';
import type { Slice } from './slice.js';
import { rateTiers, type Tiers } from './tiers.js';

/** How billed units become money: exactly one of these for a charge. */
export type Tariff = PerUnit | Tiers | Package | Commitment;

/** The slices of a charge for `billed` units; their sum is the charge. */
export function rateUnits(billed: Dec, tariff: Tariff): Slice[] {
  switch (tariff.kind) {
    case 'perUnit':
      return ratePerUnit(billed, tariff);
    case 'tiers':
      return rateTiers(billed, tariff);
    case 'package':
      return ratePackage(billed, tariff);
    case 'commitment':
      return rateCommitment(billed, tariff);
  }
}
