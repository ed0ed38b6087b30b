import { ok } from '../core/fault/result.js';
import { optimalCommitment } from '../core/metric/optimal-commitment.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcastRows } from './edge/broadcast.js';

/**
 * How many units to commit to when volume is uncertain, with the average charge and the saving.
 *
 * The smallest volume v for which the share of volumes up to v is at least 1 − committed price ÷ overage price: one more
 * committed unit would stand idle too often to pay.
 * @customfunction OPTIMAL_COMMITMENT
 * @param {any[][]} volumes Units of past or expected months, each number equally likely; a range of any shape, blanks are skipped.
 * @param {any[][]} committedPrice Price of one committed unit, used or not, 0 or more.
 * @param {any[][]} overagePrice Price of one unit beyond the commitment, 0 or more.
 * @returns {any[][]} Units to commit to, the mean charge with that commitment, and its saving against none, side by side.
 * @example =METER.OPTIMAL_COMMITMENT({8000;9000;10000;12000}, 1.5, 2) → {8000,15500,4000}
 * @example =METER.OPTIMAL_COMMITMENT({8000;9000;10000;12000}, 2, 2) → {0,19500,0}
 */
export function OPTIMAL_COMMITMENT(
  volumes: any[][],
  committedPrice: any[][],
  overagePrice: any[][],
): any[][] {
  return broadcastRows(SCALAR.OPTIMAL_COMMITMENT, { volumes, committedPrice, overagePrice }, 3, (outlook) => {
    const { units, meanCharge, saving } = optimalCommitment(outlook);
    return ok([units, meanCharge, saving]);
  });
}
