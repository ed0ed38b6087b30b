import { max, ZERO, type Dec } from '../exact/decimal.js';
import { packages } from '../terms/tariff/package.js';
import { amountOf } from '../terms/tariff/slice.js';

/** Units bought in whole packages. */
export interface PackagedUnits {
  readonly quantity: Dec;
  /** Units in a package, above 0. */
  readonly packageSize: Dec;
  readonly packagePrice: Dec;
  /** Units that cost nothing. */
  readonly includedUnits: Dec;
}

/** What a quantity costs in whole packages: ⌈max(quantity − included, 0) ÷ size⌉ × price, in money. */
export function packageCharge({ quantity, packageSize, packagePrice, includedUnits }: PackagedUnits): Dec {
  const billable = max(quantity.minus(includedUnits), ZERO);
  return amountOf(packages.slices(billable, { kind: 'package', size: packageSize, price: packagePrice }));
}
