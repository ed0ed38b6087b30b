import type { Curve } from '../../curve/curve.js';
import type { Dec } from '../../exact/decimal.js';
import type { Result } from '../../fault/result.js';
import { TARIFFS } from './index.js';
import type { Slice } from './slice.js';
import type { TariffKind } from './tariff-kind.js';

type OwnOf<Kind> = Kind extends TariffKind<infer Own> ? Own : never;

/** How billed units become money: exactly one of these for a charge. */
export type Tariff = OwnOf<(typeof TARIFFS)[keyof typeof TARIFFS]>;

/** What is particular to the kind of a tariff. */
export function kindOf({ kind }: Tariff): TariffKind<Tariff> {
  return TARIFFS[kind];
}

/** The slices of a charge for `billed` units; their sum is the charge. */
export function rateUnits(billed: Dec, tariff: Tariff): Slice[] {
  return kindOf(tariff).slices(billed, tariff);
}

/** A tariff as a curve over billed units; see `TariffKind`. */
export function compileTariff(tariff: Tariff, upTo: Dec): Result<Curve> {
  return kindOf(tariff).compile(tariff, upTo);
}
