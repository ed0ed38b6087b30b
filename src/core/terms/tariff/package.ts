import { roundUnits } from '../../exact/rounding.js';
import type { Dec } from '../../exact/decimal.js';
import type { Slice } from './slice.js';

/** Whole packages only: a package of `size` units costs `price`, and a started package is a bought one. */
export interface Package {
  readonly kind: 'package';
  /** Units in a package, above 0. */
  readonly size: Dec;
  readonly price: Dec;
}

export function ratePackage(billed: Dec, { size, price }: Package): Slice[] {
  const packages = roundUnits(billed).div(size).ceil();
  return [{ label: 'Packages', quantity: packages, rate: price, amount: packages.times(price) }];
}
