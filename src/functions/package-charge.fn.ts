import { ok } from '../core/fault/result.js';
import { packageCharge } from '../core/metric/package-charge.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';

/**
 * What a quantity costs when units are sold in whole packages: part packages are charged in full.
 * @customfunction PACKAGE_CHARGE
 * @param {any[][]} quantity Units used, 0 or more.
 * @param {any[][]} packageSize Units in a package, above 0.
 * @param {any[][]} packagePrice Price of one package, 0 or more.
 * @param {any[][]} [includedUnits] Units that cost nothing, 0 or more; default 0.
 * @returns {any[][]} The charge in money.
 * @example =METER.PACKAGE_CHARGE(2001, 1000, 49) → 147
 * @example =METER.PACKAGE_CHARGE({500;1500}, 1000, 49, 500) → {0;49}
 */
export function PACKAGE_CHARGE(
  quantity: any[][],
  packageSize: any[][],
  packagePrice: any[][],
  includedUnits?: any[][],
): any[][] {
  return broadcast(SCALAR.PACKAGE_CHARGE, { quantity, packageSize, packagePrice, includedUnits }, (bought) =>
    ok(packageCharge(bought)),
  );
}
