import { compileTariff } from '../../../src/core/terms/tariff/tariff.js';
import { evaluateExact, type Curve } from '../../../src/core/curve/curve.js';
import { dec, ZERO } from '../../../src/core/exact/decimal.js';
import type { Commitment } from '../../../src/core/terms/tariff/commitment.js';
import type { UnitPackage } from '../../../src/core/terms/tariff/package.js';
import type { PerUnit } from '../../../src/core/terms/tariff/per-unit.js';
import type { Tariff } from '../../../src/core/terms/tariff/tariff.js';
import type { TierMode } from '../../../src/core/terms/tariff/tier.js';
import type { Tiers } from '../../../src/core/terms/tariff/tiers.js';

export const perUnit = (rate: number): PerUnit => ({ kind: 'perUnit', rate: dec(rate) });

/** Tiers from rows of up to (null is open), rate and flat fee. */
export const tiers = (mode: TierMode, ...rows: [number | null, number, number?][]): Tiers => ({
  kind: 'tiers',
  mode,
  tiers: rows.map(([upTo, rate, flatFee]) => ({
    upTo: upTo === null ? undefined : dec(upTo),
    rate: dec(rate),
    flatFee: flatFee === undefined ? ZERO : dec(flatFee),
  })),
});

export const packageOf = (size: number, price: number): UnitPackage => ({
  kind: 'package',
  size: dec(size),
  price: dec(price),
});

export const commitment = (units: number, rate: number, overageRate: number): Commitment => ({
  kind: 'commitment',
  units: dec(units),
  rate: dec(rate),
  overageRate: dec(overageRate),
});

/** The curve of a tariff up to a million units. */
export function curveOf(tariff: Tariff, upTo = 1_000_000): Curve {
  const curve = compileTariff(tariff, dec(upTo));
  if (!curve.ok) throw new Error(`no curve: ${JSON.stringify(curve.faults)}`);
  return curve.value;
}

/** The exact charge as text. */
export const chargeAt = (curve: Curve, units: number | string): string =>
  evaluateExact(curve, dec(units)).toString();
