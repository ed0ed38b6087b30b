import { tierCharge } from '../core/metric/tier-charge.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';
import { tierLane } from './edge/tier-lane.js';

/**
 * What a quantity costs under tiered prices.
 *
 * Graduated: each unit at the price of its own tier, and the flat fee of each tier entered; the first is entered from the start. Volume: all units at the price
 * of the tier that the quantity reaches, and its flat fee alone. Ladder: the price of the smallest tier that holds the quantity, as a whole.
 * @customfunction TIERED_CHARGE
 * @param {any[][]} quantity Units, 0 or more; 0 costs the first tier's flat fee, and nothing without one.
 * @param {any[][]} tiers Columns up to, price and, if any, flat fee, in rising order, the last “up to” blank if it is open; or text such as 0.99 to 5000; 0.85 to 20000 + 50; 0.70
 * @param {any[][]} [mode] graduated (default), volume or ladder.
 * @returns {any[][]} The charge in money; #VALUE! above a last tier that is closed.
 * @example =METER.TIERED_CHARGE(25000, {5000,0.99;20000,0.85;"",0.7}) → 21200
 * @example =METER.TIERED_CHARGE(25000, "0.99 to 5000; 0.85 to 20000; 0.70", "volume") → 17500
 * @example =METER.TIERED_CHARGE(60, "39 to 50; 79 to 100; 149 to 500", "ladder") → 79
 * @example =METER.TIERED_CHARGE({0;5000;5001}, "0.99 to 5000; 0.85 + 50") → {0;4950;5000.85}
 * @example =METER.TIERED_CHARGE(0, "0.99 to 5000 + 50; 0.85") → 50
 * @example =METER.TIERED_CHARGE(5001, "0.99 to 5000") → #VALUE!
 */
export function TIERED_CHARGE(quantity: any[][], tiers: any[][], mode?: any[][]): any[][] {
  return broadcast(SCALAR.TIERED_CHARGE, { quantity, tiers, mode }, tierCharge, tierLane);
}
