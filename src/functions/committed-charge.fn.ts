import { ok } from '../core/fault/result.js';
import { commitmentCharge } from '../core/metric/commitment-charge.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';

/**
 * What a quantity costs under a commitment: the committed units, used or not, plus the units beyond them.
 * @customfunction COMMITTED_CHARGE
 * @param {any[][]} quantity Units used, 0 or more.
 * @param {any[][]} committedUnits Units that are paid for whether used or not; blank or 0: no commitment.
 * @param {any[][]} committedPrice Price of one committed unit, 0 or more.
 * @param {any[][]} [overagePrice] Price of one unit beyond the commitment; blank or 0: the committed price.
 * @returns {any[][]} The charge in money.
 * @example =METER.COMMITTED_CHARGE(12000, 10000, 1.5, 2) → 19000
 * @example =METER.COMMITTED_CHARGE(8000, 10000, 1.5, 2) → 15000
 * @example =METER.COMMITTED_CHARGE(8000, , 1.5, 2) → 16000
 */
export function COMMITTED_CHARGE(
  quantity: any[][],
  committedUnits: any[][],
  committedPrice: any[][],
  overagePrice?: any[][],
): any[][] {
  return broadcast(
    SCALAR.COMMITTED_CHARGE,
    { quantity, committedUnits, committedPrice, overagePrice },
    (bought) => ok(commitmentCharge(bought)),
  );
}
