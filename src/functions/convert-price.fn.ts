import { convertPrice } from '../core/metric/convert-price.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcast } from './edge/broadcast.js';
import { conversionLane } from './edge/price-lanes.js';

/**
 * Converts a price from one meter to another, such as from per session to per resolution, so that the bill stays the same.
 *
 * Price × units per session on the first meter ÷ units per session on the second, where the average session has the
 * given number of interactions, one session, and as many resolutions as the resolution rate.
 * @customfunction CONVERT_PRICE
 * @param {any[][]} price Price of one unit of the meter in from, 0 or more.
 * @param {any[][]} from The meter of the price: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} to The meter to convert it to: interaction (AI reply), session (conversation) or resolution (resolved issue).
 * @param {any[][]} [interactionsPerSession] AI replies in an average conversation (session), above 0; required if either meter is interaction.
 * @param {any[][]} [resolutionRate] Share of conversations (sessions) genuinely resolved, 0 to 1 (65% or 0.65); required if either meter is resolution.
 * @returns {any[][]} The price of one unit on the meter named by to, in the same money.
 * @example =METER.CONVERT_PRICE(0.99, "resolution", "session", 4, 70%) → 0.693
 * @example =METER.CONVERT_PRICE(0.99, "resolution", "interaction", 4, 70%) → 0.17325
 * @example =METER.CONVERT_PRICE(0.1, "message", "conversation", 4) → 0.4
 * @example =METER.CONVERT_PRICE(0.1, "interaction", "resolution", 4, {0.5;0.7;0}) → {0.8;0.571428571…;#DIV/0!}
 */
export function CONVERT_PRICE(
  price: any[][],
  from: any[][],
  to: any[][],
  interactionsPerSession?: any[][],
  resolutionRate?: any[][],
): any[][] {
  return broadcast(
    SCALAR.CONVERT_PRICE,
    { price, from, to, interactionsPerSession, resolutionRate },
    convertPrice,
    conversionLane(),
  );
}
