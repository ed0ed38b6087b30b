import { ok } from '../core/fault/result.js';
import { rateInterval } from '../core/metric/rate-interval.js';
import { centralNormalQuantile } from '../core/stats/central-normal-quantile.js';
import * as SCALAR from '../core/contract/scalar.js';
import { broadcastRows } from './edge/broadcast.js';
import { remember } from './edge/remember.js';

/**
 * How reliable a measured resolution rate is: the lower and upper bound of the true rate (Wilson interval).
 *
 * A pilot of 100 sessions with 65 resolutions has not shown 65 %, but something between 55 % and 74 %.
 * @customfunction RATE_INTERVAL
 * @param {any[][]} resolutions Conversations (sessions) genuinely resolved, 0 or more; one cell or one column.
 * @param {any[][]} sessions All conversations (sessions), above 0; one cell or one column.
 * @param {any[][]} [confidence] Confidence level, above 0 and below 1; blank or 0: 95%.
 * @returns {any[][]} The lower and the upper bound, side by side, one row for each row given.
 * @source Wilson, E. B. (1927), Journal of the American Statistical Association 22.
 * @example =METER.RATE_INTERVAL(65, 100) → {0.552544…,0.736357…}
 * @example =METER.RATE_INTERVAL({0;50}, {20;50}, 90%) → {0,0.119157…;0.948666…,1}
 */
export function RATE_INTERVAL(resolutions: any[][], sessions: any[][], confidence?: any[][]): any[][] {
  const quantile = remember(centralNormalQuantile);
  return broadcastRows(SCALAR.RATE_INTERVAL, { resolutions, sessions, confidence }, 2, (measured) => {
    const interval = rateInterval(measured, quantile);
    return interval.ok ? ok([interval.value.low, interval.value.high]) : interval;
  });
}
